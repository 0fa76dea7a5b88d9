import path from 'node:path';

/**
 * A folder with the home folder in the place of a leading `~`, which no shell has seen in a file.
 * `~name`, the home of somebody else, stays as it is.
 */
export function expandHome(folder: string, home: string | null): string {
  if (home === null) return folder;
  return /^~(?:$|[/\\])/.test(folder) ? path.join(home, folder.slice(1)) : folder;
}
