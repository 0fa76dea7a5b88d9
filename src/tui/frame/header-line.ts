import type { Strings } from '../../lang/language.ts';
import { cells } from '../../text/cells.ts';
import { type Line, lineCells, type Span, span, spread } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { type Count, headerCounts, type Standing } from '../screens/shared/header-counts.ts';

/** Counts give way, the least important first, until a title can be told by this many cells. */
const title_cells_min = 24;

/**
 * The first row of the screen: what this is about, and how far the sources agree.
 *
 * @param standing what is to be told beside the briefing
 */
export function headerLine(pen: Pen, standing: Standing, width: number): Line {
  const { briefing } = pen;
  const { event } = briefing;
  const where = [event?.place, event?.date ? pen.date(event.date) : null].filter(Boolean);
  const titleCells = Math.min(title_cells_min, cells(briefing.title)) + 1;
  const right = fitCounts(headerCounts(pen, standing), width - titleCells - 2);
  const left: Span[] = [span(` ${briefing.title}`, 'strong')];
  const place = span(where.length > 0 ? `   ${where.join(' · ')}` : '', 'dim');
  const room = width - lineCells(right) - 2;
  return spread(lineCells([...left, place]) <= room ? [...left, place] : left, right, width);
}

/** The first row of a screen that is about no open briefing. */
export function nameLine({ header }: Strings, { looksForChanges }: Standing, width: number): Line {
  const sign = looksForChanges ? [span(`${header.looksForChanges} `, 'notable')] : [];
  return spread([span(' briefing', 'strong')], sign, width);
}

function fitCounts(counts: readonly Count[], room: number): Line {
  const line = joined(counts);
  if (lineCells(line) <= room || counts.length < 2) return line;
  const lightest = Math.min(...counts.map(({ weight }) => weight));
  return fitCounts(
    counts.filter(({ weight }) => weight > lightest),
    room,
  );
}

function joined(counts: readonly Count[]): Line {
  const parts = counts.flatMap((count, at) =>
    at === 0 ? [count.span] : [span(' · ', 'dim'), count.span],
  );
  return [...parts, span(' ')];
}
