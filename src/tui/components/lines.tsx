import { Box, Text } from 'ink';
import { memo } from 'react';
import { toAscii } from '../../text/ascii.ts';
import type { Line } from '../draw/span.ts';
import { useLook } from './look.tsx';

/** Rows of text, drawn as they are: whoever made them has already fitted them to the width. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((spans, at) => (
        <Row key={at} spans={spans} />
      ))}
    </Box>
  );
}

const Row = memo(function Row({ spans }: { readonly spans: Line }) {
  const { theme, ascii } = useLook();
  return (
    <Box flexShrink={0} height={1}>
      <Text wrap="truncate">
        {spans.length === 0 ? ' ' : null}
        {spans.map((part, at) => (
          <Text key={at} {...theme[part.tone]}>
            {ascii ? toAscii(part.text) : part.text}
          </Text>
        ))}
      </Text>
    </Box>
  );
});
