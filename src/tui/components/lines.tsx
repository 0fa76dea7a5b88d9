import { Box, Text } from 'ink';
import { createContext, memo, useContext, useLayoutEffect, useRef } from 'react';
import { toAscii } from '../../text/ascii.ts';
import { type Line, safeLine } from '../draw/span.ts';
import type { RowSink } from '../frame/placed-rows.ts';
import { isPlain, partsOf } from '../styled-parts.ts';
import { useLook } from './look.tsx';

const SinkContext = createContext<RowSink | null>(null);

/** Where rows go: to what paints them on a terminal; without one, Ink draws them. */
export const RowSinkProvider = SinkContext.Provider;

interface LinesProps {
  readonly lines: readonly Line[];
  /** The row of the screen of the first of them; left out: the uppermost. */
  readonly top?: number;
}

/**
 * Rows of text, drawn as they are: whoever made them has already fitted them to the width. The one
 * component by which rows that are finished go to the terminal.
 */
export function Lines({ lines, top = 0 }: LinesProps) {
  const sink = useContext(SinkContext);
  if (sink) return <PaintedLines sink={sink} lines={lines} top={top} />;
  return <TextLines lines={lines} />;
}

interface PaintedLinesProps extends Required<LinesProps> {
  readonly sink: RowSink;
}

/** Nothing, to Ink: its rows are painted beside it. */
function PaintedLines({ sink, lines, top }: PaintedLinesProps) {
  const look = useLook();
  const owner = useRef({});
  useLayoutEffect(() => sink.put(owner.current, top, lines, look), [sink, top, lines, look]);
  useLayoutEffect(() => () => sink.remove(owner.current), [sink]);
  return null;
}

/** All rows are one piece of text, because every piece costs Ink a measurement and a clipping. */
function TextLines({ lines }: Pick<LinesProps, 'lines'>) {
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
