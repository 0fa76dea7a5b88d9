import { backgroundIn } from './background.ts';
import { keyboardInput } from './input/keyboard-input.ts';

/** Asks a terminal for its background [xterm, ctlseqs: OSC 11]. */
const question = '\u001b]11;?\u001b\\';

/** So long after the question an answer may come to whoever has the terminal next. */
const answer_ms = 500;

/**
 * Ask the terminal for its background, once, and go on without waiting. Many answer within
 * milliseconds, over SSH some later, others never.
 *
 * @param write writes to the terminal at once
 * @param onBackground told the background as `#rrggbb`, when and if it is known
 * @returns a function whose promise is settled once no answer is on its way, to be called when nobody
 *   else listens any more: the shell would take it for something typed
 */
export function askBackground(
  keyboard: NodeJS.ReadStream,
  write: (text: string) => void,
  onBackground: (background: string) => void,
): () => Promise<void> {
  const input = keyboardInput(keyboard);
  const asked_ms = performance.now();
  let onAnswer = () => {};
  let isAnswered = false;
  const stopHearing = input.hearAnswers(text => {
    const background = backgroundIn(text);
    if (background === null) return;
    isAnswered = true;
    stopHearing();
    onBackground(background);
    onAnswer();
  });
  write(question);
  return () =>
    new Promise(resolve => {
      const left_ms = asked_ms + answer_ms - performance.now();
      if (isAnswered || left_ms <= 0 || keyboard.destroyed) {
        stopHearing();
        return resolve();
      }
      const read = () => {
        keyboard.read();
        input.take();
      };
      onAnswer = () => {
        clearTimeout(timer);
        keyboard.off('readable', read);
        keyboard.setRawMode?.(false);
        keyboard.pause();
        keyboard.unref();
        stopHearing();
        resolve();
      };
      const timer = setTimeout(() => onAnswer(), left_ms);
      keyboard.setRawMode?.(true);
      keyboard.ref();
      keyboard.on('readable', read);
    });
}
