import { delimiter, dirname, join } from 'node:path';

/** A folder in which articles are looked for. */
export interface FolderName {
  readonly name: string;
  /**
   * Nobody has named it: it is looked in because it stands in this folder, and only if it is no link
   * out of it. Null for a folder that was named, and for the briefing's own.
   */
  readonly within: string | null;
}

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
): readonly FolderName[] {
  const own = plainName(dirname(briefingFile));
  // An empty name would stand for the current folder, which nobody asked for.
  const named = (folders: readonly string[]) =>
    new Set(folders.filter(folder => folder !== '').map(plainName));
  const first = named(given);
  const last = named([...(environment?.split(delimiter) ?? []), ...configured]);
  const beside = join(own, 'articles');
  const isNamed = first.has(beside) || last.has(beside);
  return [...new Set([...first, own, beside, ...last])].map(name => ({
    name,
    within: name === beside && !isNamed ? own : null,
  }));
}

/** One spelling for `a/b`, `a/b/`, `./a/b` and `a/./b`. */
function plainName(folder: string): string {
  return dirname(join(folder, 'x'));
}
