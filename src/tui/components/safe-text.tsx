import { Text } from 'ink';
import { toAscii } from '../../text/ascii.ts';
import { safe } from '../../text/safe.ts';
import { type Line, safeLine } from '../draw/span.ts';
import { useLook } from './look.tsx';

/**
 * One row of a list that Ink draws, in its tones. With `SafeText` and `Lines` the only place that
 * gives text to Ink, which passes colours, links and, for a screen reader, whatever else a text may
 * hold on to the terminal.
 */
export function SafeSpans({ spans }: { readonly spans: Line }) {
  const { theme, ascii } = useLook();
  return (
    <Text wrap="truncate">
      {safeLine(spans).map(({ text, tone }, at) => (
        <Text key={at} {...theme[tone]}>
          {ascii ? toAscii(text) : text}
        </Text>
      ))}
    </Text>
  );
}

/** A line to be read aloud. */
export function SafeText({ text }: { readonly text: string }) {
  return <Text>{safe(text)}</Text>;
}
