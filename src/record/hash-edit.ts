import type { Lines } from '../load/tree/lines.ts';
import type { MappingEntry, MappingNode } from '../load/tree/tree.ts';

/** A stretch of a text, in UTF-16 code units, and what is to stand in its place. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly put: string;
}

/** The `text` mapping of a source that has no hash yet. */
export interface Unhashed {
  readonly mapping: MappingNode;
  /** Its `file`. */
  readonly file: MappingEntry;
  /** Its `sha256`, whose value is nothing; null when it has no such key. */
  readonly empty: MappingEntry | null;
}

/**
 * How a `text` mapping is given its hash, with nothing else of the file touched.
 *
 * An empty `sha256` is filled in where it stands; else a new one follows the value of `file`: in
 * braces on the same line, else on a line of its own below.
 *
 * @returns null when the key `file` does not begin a line, so that none can be written like it
 */
export function hashEdit(lines: Lines, unhashed: Unhashed, hash: string): Edit | null {
  const { mapping, file, empty } = unhashed;
  const { text } = lines;
  if (empty !== null) return filledIn(text, empty, hash);
  const isQuoted = isDoubleQuoted(text, file);
  const entry = `${isQuoted ? '"sha256"' : 'sha256'}: ${hashValue(hash, isQuoted)}`;
  if (text[mapping.at] === '{') {
    const { end } = file.value;
    return { at: end, end, put: `, ${entry}` };
  }
  return lineBelow(lines, file, entry);
}

function filledIn(text: string, empty: MappingEntry, hash: string): Edit {
  const { keySpan, value } = empty;
  const put = hashValue(hash, isDoubleQuoted(text, empty));
  if (value.end > value.at) return { at: value.at, end: value.end, put };
  // The reader places an empty value behind the spaces after its colon, and so right before a
  // comment. In braces even the colon may be absent.
  const colonEnd = keySpan.end + text.slice(keySpan.end, value.at).trimEnd().length;
  const colon = colonEnd === keySpan.end ? ':' : '';
  return { at: colonEnd, end: colonEnd, put: `${colon} ${put}` };
}

function lineBelow(lines: Lines, { keySpan, value }: MappingEntry, entry: string): Edit | null {
  const { text } = lines;
  const { start } = lines.lineAround(keySpan.at);
  const indentation = text.slice(start, keySpan.at);
  if (indentation.trim() !== '') return null;
  // A block scalar ends behind its last line break, and other values before theirs.
  const lastLine = text[value.end - 1] === '\n' ? value.end - 1 : value.end;
  const { end } = lines.lineAround(lastLine);
  const ending = end < text.length ? end : start - 2;
  const lineBreak = text[ending] === '\r' ? '\r\n' : '\n';
  return { at: end, end, put: `${lineBreak}${indentation}${entry}` };
}

/** JSON has its keys in double quotes: a file that is JSON too stays so. */
function isDoubleQuoted(text: string, { keySpan }: MappingEntry): boolean {
  return text[keySpan.at] === '"';
}

/** Of digits alone, or with an `e` among them, a hash would be a number (YAML 1.2.2, 10.3.2). */
function hashValue(hash: string, isQuoted: boolean): string {
  return isQuoted || /^\d+(?:e\d+)?$/.test(hash) ? `"${hash}"` : hash;
}
