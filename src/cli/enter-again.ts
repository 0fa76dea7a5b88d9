/**
 * Enter a folder by its name. A process stays in its folder when that is moved away, also when
 * another one is put in its place, and names would be looked up in the old one for good.
 *
 * @param folder the current one's name; where nothing has it any more one stays
 */
export function enterAgain(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    // The old folder is the only one there is.
  }
}
