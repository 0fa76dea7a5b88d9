import { cells } from '../../../text/cells.ts';
import { type Line, span } from '../../draw/span.ts';
import { fieldSpans } from '../../find/field-spans.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room, Scene } from '../screen.ts';
import { scrolledText } from '../shared/scrolled-text.ts';
import { helpLines } from './help-lines.ts';
import { underHelp } from './under-help.ts';

/** Cells that the title and the bars beside it take at most. */
const title_cells_max = 16;

/** The keys, those of the screen it was asked from first. */
export function drawHelp(view: ViewOf<'help'>, scene: Scene, room: Room): Drawn {
  const { language, context } = scene;
  const { strings } = language;
  const { width } = room;
  const { from, whyNot } = underHelp(scene);
  const lines = helpLines(from, view.filter, whyNot, context.keymap, language, width - 2);
  const isFiltered = view.typing || view.filter !== '';
  const label = `   ${strings.screens.helpFilter}${strings.colon} `;
  const head: Line[] = [
    [
      span(` ${strings.screens.help}`, 'strong'),
      ...(isFiltered ? filterSpans(view, label, width) : []),
    ],
    [],
  ];
  return scrolledText({ lines: [...head, ...lines], at: view.scroll }, room);
}

/** What is typed, in what is left of the row. */
function filterSpans(view: ViewOf<'help'>, label: string, width: number): Line {
  const { filter, cursor, typing } = view;
  const field = { text: filter, ...(cursor !== undefined && { cursor }) };
  const room = Math.max(8, width - cells(label) - title_cells_max);
  return [span(label, 'notable'), ...fieldSpans(field, typing, room, 'notable')];
}
