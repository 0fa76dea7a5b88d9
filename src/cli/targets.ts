import { stat } from 'node:fs/promises';
import type { Strings } from '../lang/language.ts';
import { findBriefings } from '../load/files/find-briefings.ts';
import { errorCode } from '../load/files/read-briefing.ts';
import { realPlace } from '../load/files/real-place.ts';
import { safe } from '../text/safe.ts';
import { UsageError } from './arguments.ts';
import { isReadOnce, openPipe } from './open-pipe.ts';

/** The folder looked for where the program is started. */
const folderHere = 'briefings';

/** A briefing to read. */
export interface Target {
  /** A file, an open pipe, or `-`. */
  readonly path: string;
  /** The folder it was found in, which no link may lead out of; null for what was named. */
  readonly folder: string | null;
}

/**
 * The briefing files that a command is about.
 *
 * @param paths as given: files and folders; `-` and open pipes stay as they are
 * @returns files in order; without paths those of `briefings/` here, else of BRIEFING_DIR
 * @throws UsageError in one sentence where a path leads to no briefing
 */
export async function findTargets(paths: readonly string[], strings: Strings): Promise<Target[]> {
  const wanted = paths.length > 0 ? paths : [await defaultFolder(strings)];
  const found: Target[] = [];
  for (const path of wanted) {
    if (isReadOnce(path)) {
      found.push({ path: openPipe(path) === 0 ? '-' : path, folder: null });
    } else found.push(...(await filesOf(path, strings)));
  }
  return found;
}

async function defaultFolder(strings: Strings): Promise<string> {
  const here = await stat(folderHere).catch(() => null);
  if (here?.isDirectory()) {
    // Whoever made the folder here has put the link in it, and nobody has named what it leads to.
    const place = await realPlace(folderHere, '.').catch(error => {
      throw new UsageError(strings.cli.systemError(folderHere, errorCode(error)));
    });
    if (place.kind === 'inside') return folderHere;
    throw new UsageError(strings.cli.briefingsLeadOut(safe(place.target)));
  }
  const named = process.env.BRIEFING_DIR;
  if (named) return named;
  throw new UsageError(strings.cli.noBriefingsHere);
}

async function filesOf(path: string, { cli }: Strings): Promise<readonly Target[]> {
  const found = await findBriefings(path);
  const name = safe(path);
  if (found.ok) return found.files.map(file => ({ path: file, folder: found.folder }));
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
