import { useMemo } from 'react';
import type { Language } from '../../../lang/language.ts';
import { cells } from '../../../text/cells.ts';
import { type ScrollPosition, ScrollText } from '../../components/scroll-text.tsx';
import { type Line, span } from '../../draw/span.ts';
import { fieldSpans } from '../../find/field-spans.ts';
import type { Context, ScreenId, State, View } from '../../state/state.ts';
import { helpLines } from './help-lines.ts';

/** Cells that the title and the bars beside it take at most. */
const title_cells_max = 16;

interface HelpProps {
  readonly language: Language;
  readonly view: Extract<View, { screen: 'help' }>;
  /** The screen help was asked from, and the state to judge what can be done there. */
  readonly from: ScreenId;
  readonly state: State;
  readonly context: Context;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** The keys, those of the screen it was asked from first. */
export function Help(props: HelpProps) {
  const { language, view, from, state, context, width, height } = props;
  const { strings } = language;
  const lines = useMemo(
    () => helpLines(from, view.filter, state, context, language, width - 2),
    [from, view.filter, state, context, language, width],
  );
  const filter = view.typing || view.filter !== '';
  const head: Line[] = [
    [
      span(` ${strings.screens.help}`, 'strong'),
      ...(filter
        ? filterSpans(view, `   ${strings.screens.helpFilter}${strings.colon} `, width)
        : []),
    ],
    [],
  ];
  return (
    <ScrollText
      lines={[...head, ...lines]}
      width={width}
      height={height}
      at={view.scroll}
      onScroll={props.onScroll}
    />
  );
}

/** What is typed, in what is left of the row. */
function filterSpans(view: HelpProps['view'], label: string, width: number): Line {
  const { filter, cursor, typing } = view;
  const field = { text: filter, ...(cursor !== undefined && { cursor }) };
  const room = Math.max(8, width - cells(label) - title_cells_max);
  return [span(label, 'notable'), ...fieldSpans(field, typing, room, 'notable')];
}
