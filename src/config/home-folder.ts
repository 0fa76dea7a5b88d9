import os from 'node:os';
import path from 'node:path';

/**
 * The person's home folder.
 *
 * @returns null where there is none: a user without an entry in the system's list may have none,
 *   and a relative `HOME` would be another folder wherever the program is started
 */
export function homeFolder(): string | null {
  try {
    const home = os.homedir();
    return path.isAbsolute(home) ? home : null;
  } catch {
    return null;
  }
}
