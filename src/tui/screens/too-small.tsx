import type { Strings } from '../../lang/strings.ts';
import { Lines } from '../components/lines.tsx';
import { roomNeeded } from '../draw/arrange.ts';
import { span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';

interface TooSmallProps {
  readonly strings: Strings;
  readonly columns: number;
  readonly rows: number;
}

/** Where nothing useful fits: how much room is needed. */
export function TooSmall({ strings, columns, rows }: TooSmallProps) {
  const { needsRoom } = strings.screens;
  const sentence = needsRoom(roomNeeded.columns, roomNeeded.rows, `${columns}×${rows}`);
  return <Lines lines={wrapLine([span(sentence)], Math.max(1, columns)).slice(0, rows)} />;
}
