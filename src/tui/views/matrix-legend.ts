import { formSigns } from '../../text/short-answer.ts';
import { type Line, lineCells, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { silenceSign } from './matrix-cell.ts';

/** Shows on which side of an answer a sign stands: `?` means one thing before it, another behind. */
const sample = '40';

/**
 * What the signs in the cells mean, the least known first; what does not fit is left out whole.
 *
 * @param rows as many as there may be
 * @returns rows of at most `width` cells
 */
export function matrixLegend(pen: Pen, width: number, rows: number): Line[] {
  const { matrix, short } = pen.language.overviews;
  const { legend } = matrix;
  const entries: readonly (readonly [string, string, Tone])[] = [
    [silenceSign, legend.silence, 'dim'],
    [formSigns.direct, legend.quoted, 'plain'],
    [formSigns.mixed, legend.partly, 'plain'],
    [formSigns.indirect, legend.indirect, 'plain'],
    [`${sample}?`, legend.conditional, 'notable'],
    [short.denied(sample), legend.denied, 'notable'],
    [`! ✗ ? ${sample}`, legend.look, 'serious'],
    ['~', legend.about, 'plain'],
  ];
  const lines: Line[] = [];
  let line: Line = [];
  for (const [sign, meaning, tone] of entries) {
    const entry = [span(sign, tone), span(` ${meaning}`, 'dim')];
    const longer = line.length === 0 ? entry : [...line, span('   '), ...entry];
    if (lineCells(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    if (lines.length >= rows) return lines.slice(0, rows);
    line = lineCells(entry) <= width ? entry : [];
  }
  return [...lines, line].filter(found => found.length > 0).slice(0, rows);
}
