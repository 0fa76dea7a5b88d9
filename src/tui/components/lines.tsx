import { Box, Text } from 'ink';
import { memo } from 'react';
import { toAscii } from '../../text/ascii.ts';
import { type Line, type Span, safeLine } from '../draw/span.ts';
import type { Style, Theme } from '../theme.ts';
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

function isPlain(style: Style): boolean {
  return Object.keys(style).length === 0;
}

function partsOf(spans: Line, theme: Theme): Line {
  return joinTones(spans).flatMap(part => withoutMargins(part, theme));
}

/** Neighbours in one tone are one piece. */
function joinTones(spans: Line): Line {
  const joined: Span[] = [];
  for (const part of spans) {
    const last = joined.at(-1);
    if (last?.tone === part.tone) {
      joined[joined.length - 1] = { text: last.text + part.text, tone: part.tone };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** A background behind the spaces around words would look like a word of its own. */
function withoutMargins(part: Span, theme: Theme): Span | readonly Span[] {
  if (theme[part.tone].backgroundColor === undefined) return part;
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/u.exec(part.text) ?? [];
  return [
    { text: before, tone: 'plain' },
    { text: words, tone: part.tone },
    { text: after, tone: 'plain' },
  ];
}
