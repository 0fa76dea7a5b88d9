/** A run of spaces, or a piece of a word: `'…'`, `"…"`, `\x`, or signs without a meaning. */
const piece =
  /(?<gap>\s+)|'(?<single>[^']*)'?|"(?<double>(?:\\["\\$`]|[^"])*)"?|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+|\\)/g;
/** On Windows a backslash parts folders, and ' is a sign like others. */
const windowsPiece = /(?<gap>\s+)|"(?<double>[^"]*)"?|(?<plain>[^\s"]+)/g;

/**
 * Split a command with its arguments as a shell would, without running one. Nothing is expanded.
 *
 * @param text such as `code -w` or `"/opt/my editor/bin" --wait`
 * @returns the words; none for a text of spaces
 */
export function splitCommand(text: string, platform: NodeJS.Platform = process.platform): string[] {
  const isWindows = platform === 'win32';
  const words: string[] = [];
  let word: string | null = null;
  for (const { groups = {} } of text.matchAll(isWindows ? windowsPiece : piece)) {
    const { gap, single, double, escaped, plain } = groups;
    if (gap === undefined) {
      const inner = isWindows ? double : double?.replace(/\\(["\\$`])/g, '$1');
      word = (word ?? '') + (single ?? inner ?? escaped ?? plain ?? '');
    } else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}
