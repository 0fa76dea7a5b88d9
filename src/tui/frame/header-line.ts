import type { Strings } from '../../lang/language.ts';
import { cells } from '../../text/cells.ts';
import { type Line, lineCells, type Span, span, spread } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import type { Context } from '../state/state.ts';

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

/** What the header tells beside the briefing. */
export type Standing = Pick<Context, 'problems' | 'looksForChanges'>;

/** The first row of a screen that is about no open briefing. */
export function nameLine({ header }: Strings, { looksForChanges }: Standing, width: number): Line {
  const sign = looksForChanges ? [span(`${header.looksForChanges} `, 'notable')] : [];
  return spread([span(' briefing', 'strong')], sign, width);
}

interface Count {
  readonly span: Span;
  /** The lowest goes first where there is no room for all. */
  readonly weight: number;
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

/** How many sources, disagreements and doubts there are, in this order. */
export function headerCounts(pen: Pen, standing: Standing): readonly Count[] {
  const { problems, looksForChanges } = standing;
  const { checks } = pen.language;
  const { header } = pen.language.strings;
  const { counts } = pen.analysis;
  const { disagreeing, differing, toVerify, verified, unchecked, proposed } = counts;
  const found: Count[] = [
    { span: span(header.sources(pen.briefing.sources.length)), weight: 1 },
    {
      span: span(header.disagreements(disagreeing), disagreeing > 0 ? 'serious' : 'good'),
      weight: 6,
    },
  ];
  const add = (text: string, tone: Span['tone'], weight: number) =>
    found.push({ span: span(text, tone), weight });
  if (differing > 0) add(header.differences(differing), 'notable', 2);
  const { isPending } = pen.analysis.verification;
  if (isPending) add(checks.checking, 'dim', 5);
  else if (toVerify > 0) add(checks.toVerify(toVerify), 'serious', 5);
  else if (unchecked === 0 && verified > 0) add(checks.toVerify(0), 'good', 3);
  if (unchecked > 0) add(checks.notChecked(unchecked), 'dim', 0);
  if (proposed > 0) add(header.proposed(proposed), 'notable', 4);
  if (problems > 0) add(`! ${header.problems(problems)}`, 'serious', 8);
  if (looksForChanges) add(header.looksForChanges, 'notable', 7);
  return found;
}
