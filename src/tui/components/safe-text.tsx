import { Text } from 'ink';
import { safe } from '../../text/safe.ts';

/**
 * A line to be read aloud. With `Lines` the only place that gives text to Ink, which passes colours,
 * links and, for a screen reader, whatever else a text may hold on to the terminal.
 */
export function SafeText({ text }: { readonly text: string }) {
  return <Text>{safe(text)}</Text>;
}
