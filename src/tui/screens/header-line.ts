import { cells } from '../../text/cells.ts';
import { type Line, lineCells, type Span, span, spread } from '../draw/span.ts';
import type { Pen } from '../pen.ts';

/** Counts give way, the least important first, until a title can be told by this many cells. */
const titleCellsMin = 24;

/**
 * The first row of the screen: what this is about, and how far the sources agree.
 *
 * @param problems how many were found in the file as it was last read
 */
export function headerLine(pen: Pen, problems: number, width: number): Line {
  const { briefing } = pen;
  const { event } = briefing;
  const where = [event?.place, event?.date ? pen.date(event.date) : null].filter(Boolean);
  const titleCells = Math.min(titleCellsMin, cells(briefing.title)) + 1;
  const right = fitCounts(headerCounts(pen, problems), width - titleCells - 2);
  const left: Span[] = [span(` ${briefing.title}`, 'strong')];
  const place = span(where.length > 0 ? `   ${where.join(' · ')}` : '', 'dim');
  const room = width - lineCells(right) - 2;
  return spread(lineCells([...left, place]) <= room ? [...left, place] : left, right, width);
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
export function headerCounts(pen: Pen, problems: number): readonly Count[] {
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
  if (problems > 0) add(`! ${header.problems(problems)}`, 'serious', 7);
  return found;
}
