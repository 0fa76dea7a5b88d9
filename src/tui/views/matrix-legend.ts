import { formSigns } from '../../text/short-answer.ts';
import { type Line, lineCells, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { silenceSign } from './matrix-cell.ts';

/**
 * What the signs in the cells mean, the least known first; what does not fit is left out whole.
 *
 * @param rows as many as there may be
 * @returns rows of at most `width` cells
 */
export function matrixLegend(pen: Pen, width: number, rows: number): Line[] {
  const { legend, deniedWord } = pen.language.overviews.matrix;
  const entries: readonly (readonly [string, string, Tone])[] = [
    [silenceSign, legend.silence, 'dim'],
    [formSigns.direct, legend.quoted, 'plain'],
    [formSigns.mixed, legend.partly, 'plain'],
    [formSigns.indirect, legend.indirect, 'plain'],
    ['?', legend.conditional, 'notable'],
    [deniedWord, legend.denied, 'notable'],
    ['! ✗', legend.look, 'serious'],
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
