import { frame } from '../../draw/frame.ts';
import { clamp } from '../../draw/scroll.ts';
import { span } from '../../draw/span.ts';
import { markSought } from '../../find/sought.ts';
import { keepLast } from '../../keep-last.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { overviewCells } from '../shared/overview-list.ts';
import { type PictureLines, pictureLines } from './picture-lines.ts';
import { pictureOrder } from './update-picture.ts';

const kept = keepLast<PictureLines>();

/** A claim's intervals as bars over an axis that stays where it is. */
export function drawPicture(pen: Pen, view: ViewOf<'picture'>, room: Room): Drawn {
  const { width, height, sought } = room;
  const inside = height - 2;
  const claim = pen.claim(view.claim);
  const text = kept(pen, 'picture', [view.claim, width, inside], () => {
    if (claim?.kind === 'figure' || claim?.kind === 'casualty') {
      return pictureLines(pen, claim, overviewCells(width), inside);
    }
    const none = span(pen.language.strings.screens.notRecordedYet, 'dim');
    return { lines: [[none]], under: [], chosen: [0, 1] };
  });
  const { lines, under, chosen } = text;
  const rows = Math.max(1, Math.min(lines.length, inside - under.length));
  const max = Math.max(0, lines.length - rows);
  const [first, end] = chosen;
  // The chosen claim with as much before it as there is room for, and at least its beginning.
  const start = Math.min(first, Math.max(0, end - rows));
  const at = clamp(view.scroll ?? start, 0, max);
  const shown = markSought(lines.slice(at, at + rows), sought);
  const order = pictureOrder(pen.shown);
  const look = {
    title: pen.language.picture.title,
    note: claim ? `${order.indexOf(claim.id) + 1}/${order.length}` : '',
    focused: true,
    bar: max === 0 ? null : { top: at, shown: rows, total: lines.length },
  };
  return {
    lines: frame([...shown, ...under], look, width, height),
    page: Math.max(1, rows - 1),
    scroll: { at, max },
  };
}
