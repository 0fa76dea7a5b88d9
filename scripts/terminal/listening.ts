/**
 * What the program begins to draw with, as no other does, and what it asks for when it listens to
 * keys.
 */
const screenIsTaken = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const marksPastes = '\u001b[?2004h';

const checking = /checking the words…|vérification des mots…/;

/**
 * Whether the program listens to keys, which it does some time after its first frame.
 *
 * @param written all that it has written
 */
export function isListening(written: string): boolean {
  return !written.startsWith(screenIsTaken) || written.includes(marksPastes);
}

/** Whether the screen says that words are still being looked up: it will change without a key. */
export function isChecking(screen: readonly string[]): boolean {
  return screen.some(row => checking.test(row));
}
