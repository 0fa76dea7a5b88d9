import { Box, Text } from 'ink';
import { memo } from 'react';
import { toAscii } from '../../text/ascii.ts';
import { type Line, safeLine } from '../draw/span.ts';
import { isPlain, partsOf } from '../styled-parts.ts';
import { useLook } from './look.tsx';

/**
 * Rows of text, drawn as they are: whoever made them has already fitted them to the width. All of
 * them are one piece of text, because every piece costs Ink a measurement and a clipping.
 */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Box flexShrink={0} height={lines.length}>
      <Text wrap="truncate">
        {lines.map((spans, at) => (
          <Row key={at} spans={spans} isFirst={at === 0} />
        ))}
      </Text>
    </Box>
  );
}

interface RowProps {
  readonly spans: Line;
  readonly isFirst: boolean;
}

const Row = memo(function Row({ spans, isFirst }: RowProps) {
  const { theme, ascii } = useLook();
  return (
    <>
      {isFirst ? '' : '\n'}
      {spans.length === 0 ? ' ' : null}
      {partsOf(safeLine(spans), theme).map((part, at) => {
        const text = ascii ? toAscii(part.text) : part.text;
        const style = theme[part.tone];
        return isPlain(style) ? (
          text
        ) : (
          <Text key={at} {...style}>
            {text}
          </Text>
        );
      })}
    </>
  );
});
