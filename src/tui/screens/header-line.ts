import { type Line, lineCells, type Span, span, spread } from '../draw/span.ts';
import type { Pen } from '../pen.ts';

/**
 * The first row of the screen: what this is about, and how far the sources agree.
 *
 * @param problems how many were found in the file as it was last read
 */
export function headerLine(pen: Pen, problems: number, width: number): Line {
  const { briefing } = pen;
  const { event } = briefing;
  const where = [event?.place, event?.date ? pen.date(event.date) : null].filter(Boolean);
  const right = headerCounts(pen, problems, width);
  const left: Span[] = [span(` ${briefing.title}`, 'strong')];
  const place = span(where.length > 0 ? `   ${where.join(' · ')}` : '', 'dim');
  const room = width - lineCells(right) - 2;
  return spread(lineCells([...left, place]) <= room ? [...left, place] : left, right, width);
}

function headerCounts(pen: Pen, problems: number, width: number): Line {
  const { header } = pen.language.strings;
  const { counts } = pen.analysis;
  const sources = span(header.sources(pen.briefing.sources.length));
  const parts: Span[] = [
    ...(width >= 100 ? [sources] : []),
    span(header.disagreements(counts.disagreeing), counts.disagreeing > 0 ? 'serious' : 'good'),
  ];
  if (counts.differing > 0 && width >= 60)
    parts.push(span(header.differences(counts.differing), 'notable'));
  if (counts.proposed > 0) parts.push(span(header.proposed(counts.proposed), 'notable'));
  if (problems > 0) parts.push(span(`! ${header.problems(problems)}`, 'serious'));
  const joined = parts.flatMap((part, at) => (at === 0 ? [part] : [span(' · ', 'dim'), part]));
  return [...joined, span(' ')];
}
