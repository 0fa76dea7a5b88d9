import type { Language } from '../../lang/language.ts';
import { formSigns } from '../../text/short-answer.ts';
import { type Line, lineCells, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { silenceSign } from './matrix-cell.ts';

/** Shows on which side of an answer a sign stands: `?` means one thing before it, another behind. */
const sample = '40';

/** A sign of a cell, what it stands for, and the tone of the sign. */
export type MatrixSign = readonly [sign: string, meaning: string, tone: Tone];

/** What the signs in the cells stand for, the least known first. */
export function matrixSigns({ overviews }: Language): readonly MatrixSign[] {
  const { matrix, short } = overviews;
  const { legend } = matrix;
  return [
    [silenceSign, legend.silence, 'dim'],
    [formSigns.direct, legend.quoted, 'plain'],
    [formSigns.mixed, legend.partly, 'plain'],
    [formSigns.indirect, legend.indirect, 'plain'],
    [`${sample}?`, legend.conditional, 'notable'],
    [short.denied(sample), legend.denied, 'notable'],
    [`! ✗ ? ${sample}`, legend.look, 'serious'],
    ['~', legend.about, 'plain'],
  ];
}

/**
 * The signs of the cells under the matrix; what does not fit is left out whole.
 *
 * @param rows as many as there may be
 * @returns rows of at most `width` cells
 */
export function matrixLegend(pen: Pen, width: number, rows: number): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  for (const [sign, meaning, tone] of matrixSigns(pen.language)) {
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
