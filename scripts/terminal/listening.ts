/** What the program begins with when it draws its first frame before it listens to keys. */
const firstFrame = '\u001b[?1049h\u001b[?25l\u001b[?2026h';
const updateEnds = '\u001b[?2026l';

const checking = /checking the words…|vérification des mots…/;

/**
 * Whether the program has drawn more than its first frame, and so listens to keys.
 *
 * @param written all that it has written
 */
export function isListening(written: string): boolean {
  return !written.startsWith(firstFrame) || written.split(updateEnds).length > 2;
}

/** Whether the screen says that words are still being looked up: it will change without a key. */
export function isChecking(screen: readonly string[]): boolean {
  return screen.some(row => checking.test(row));
}
