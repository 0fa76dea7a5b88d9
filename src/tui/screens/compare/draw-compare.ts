import { span } from '../../draw/span.ts';
import { markSought } from '../../find/sought.ts';
import { keepLast } from '../../keep-last.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { scrolledText } from '../shared/scrolled-text.ts';
import { type CompareLines, compareLines, lettersOver } from './compare-lines.ts';
import { comparedWith } from './compare-with.ts';

const kept = keepLast<CompareLines>();

/** One claim, a column per answer, and what follows from setting them side by side. */
export function drawCompare(pen: Pen, view: ViewOf<'compare'>, room: Room): Drawn {
  const { width, height, sought } = room;
  const other = comparedWith(pen.shown, view);
  const { source, report = null } = view;
  const text = kept(pen, 'compare', [view.claim, source, report, other?.key, width], () => {
    const claim = pen.claim(view.claim);
    if (claim) return compareLines(pen, claim, { source, report }, width - 1, other?.key);
    const none = span(` ${pen.language.strings.screens.notRecordedYet}`, 'dim');
    return { versions: null, lines: [[none]], frames: [], anchor: 0 };
  });
  // Whoever chose two versions wants to see them, all of them where they fit.
  const start = text.versions
    ? Math.min(text.versions[0], Math.max(0, text.versions[1] - height))
    : text.anchor;
  const lines = markSought(text.lines, sought);
  const over = (top: number) => lettersOver(text, top);
  return scrolledText({ lines, at: view.scroll ?? start, over }, room);
}
