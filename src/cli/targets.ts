import { stat } from 'node:fs/promises';
import type { Strings } from '../lang/strings.ts';
import { findBriefings } from '../load/find-briefings.ts';
import { safe } from '../text/safe.ts';
import { UsageError } from './arguments.ts';
import { isReadOnce, openPipe } from './open-pipe.ts';

/** The folder looked for where the program is started. */
const folderHere = 'briefings';

/**
 * The briefing files that a command is about.
 *
 * @param paths as given: files and folders; `-` and open pipes stay as they are
 * @returns file paths in order; without paths those of `briefings/` here, else of BRIEFING_DIR
 * @throws UsageError in one sentence where a path leads to no briefing
 */
export async function findTargets(paths: readonly string[], strings: Strings): Promise<string[]> {
  const wanted = paths.length > 0 ? paths : [await defaultFolder(strings)];
  const found: string[] = [];
  for (const path of wanted) {
    if (isReadOnce(path)) found.push(openPipe(path) === 0 ? '-' : path);
    else found.push(...(await filesOf(path, strings)));
  }
  return found;
}

async function defaultFolder(strings: Strings): Promise<string> {
  const here = await stat(folderHere).catch(() => null);
  if (here?.isDirectory()) return folderHere;
  const named = process.env.BRIEFING_DIR;
  if (named) return named;
  throw new UsageError(strings.cli.noBriefingsHere);
}

async function filesOf(path: string, { cli }: Strings): Promise<readonly string[]> {
  const found = await findBriefings(path);
  const name = safe(path);
  if (found.ok) return found.files;
  switch (found.reason) {
    case 'not_found':
      throw new UsageError(cli.notFound(name));
    case 'none_in_folder':
      throw new UsageError(cli.noBriefingsIn(name));
    case 'no_permission':
      throw new UsageError(cli.noPermission(name));
    case 'not_file_or_folder':
      throw new UsageError(cli.notFileOrFolder(name));
    case 'system':
      throw new UsageError(cli.systemError(name, found.system ?? ''));
  }
}
