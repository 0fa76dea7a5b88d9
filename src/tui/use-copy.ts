import { useStdout } from 'ink';
import type { Language } from '../lang/language.ts';
import { formatNumber } from '../text/number.ts';
import { clipboardBytesMax, clipboardSequence } from './terminal/clipboard.ts';

/**
 * Put a text on the clipboard.
 *
 * @returns a function that gives back what to tell the person: `told` where it worked
 */
export function useCopy({
  acts,
  quantities,
}: Language): (text: string, told?: (text: string) => string) => string {
  const { stdout } = useStdout();
  return (text, told = acts.copied) => {
    const found = clipboardSequence(text, process.env);
    if (found.ok) {
      // Straight to the stream: Ink would take the screen away and draw it again around it. A frame
      // is written in one go, so this stands before or after one, and moves nothing.
      stdout.write(found.sequence);
      return told(text);
    }
    if (found.reason === 'no_clipboard') return acts.noClipboard;
    const number = (value: number) => formatNumber(value, quantities);
    return acts.tooLong(number(found.bytes), number(clipboardBytesMax));
  };
}
