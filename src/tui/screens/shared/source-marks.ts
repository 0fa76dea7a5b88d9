import { cells } from '../../../text/cells.ts';
import { type Line, span } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';

/** Sources are drawn as a column of marks up to this many; more are counted. */
const markedSources = 12;
/** A row narrower than this has room for a few marks and for no column of them. */
const column_cells_min = 60;
const fewMarks = 4;

/**
 * Some of the sources: a mark for each, a dot for every other, so that columns line up.
 *
 * @param width cells of the whole row they stand in
 */
export function sourceMarks({ briefing }: Pen, chosen: readonly string[], width: number): Line {
  const { sources } = briefing;
  const marked = sources.filter(({ id }) => chosen.includes(id));
  const narrow = width < column_cells_min && sources.length > fewMarks;
  if (sources.length > markedSources || (narrow && marked.length > fewMarks)) {
    return [span(`${marked.length}/${sources.length}`, 'source')];
  }
  if (narrow) return [span(marked.map(({ mark }) => mark).join(''), 'source')];
  return sources.map(({ id, mark }) =>
    chosen.includes(id) ? span(mark, 'source') : span('·'.repeat(cells(mark)), 'dim'),
  );
}
