import { delimiter, dirname, join } from 'node:path';

/**
 * The folders in which the articles of a briefing are looked for, first choice first.
 *
 * @param briefingFile the file as the user named it; `-`, standard input, belongs to the current
 *   folder, which is also what `dirname` makes of it
 * @param given each `--articles`, in the user's order
 * @param environment what `BRIEFING_ARTICLES` holds: folders parted as in PATH
 * @param configured folders of the configuration, which come last
 * @returns no folder twice; whether they exist has not been looked at
 */
export function articleFolders(
  briefingFile: string,
  given: readonly string[],
  environment: string | undefined,
  configured: readonly string[] = [],
): readonly string[] {
  const own = dirname(briefingFile);
  const last = environment?.split(delimiter) ?? [];
  // An empty name would stand for the current folder, which nobody asked for.
  const all = [...given, own, join(own, 'articles'), ...last, ...configured].filter(
    folder => folder !== '',
  );
  return [...new Set(all.map(plainName))];
}

/** One spelling for `a/b`, `a/b/`, `./a/b` and `a/./b`. */
function plainName(folder: string): string {
  return dirname(join(folder, 'x'));
}
