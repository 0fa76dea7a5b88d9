import type { Language } from '../../../lang/language.ts';
import { formSigns } from '../../../told/short-answer.ts';
import { type Line, lineCells, span, type Tone } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';
import { silenceSign } from './matrix-cell.ts';
import type { MatrixCells } from './matrix-columns.ts';
import { answerSigns } from './matrix-sign.ts';

/** Shows on which side of an answer a sign stands: `?` means one thing before it, another behind. */
const sample = '40';

/** A sign of a cell, what it stands for, and the tone of the sign. */
export type MatrixSign = readonly [sign: string, meaning: string, tone: Tone];

/** What the signs in full cells stand for, those that change an answer first. */
export function matrixSigns({ overviews }: Language): readonly MatrixSign[] {
  const { matrix, short } = overviews;
  const { legend } = matrix;
  return [
    [`! ✗ ? ${sample}`, legend.look, 'serious'],
    [`${sample}?`, legend.conditional, 'notable'],
    [short.denied(sample), legend.denied, 'notable'],
    [silenceSign, legend.silence, 'dim'],
    [formSigns.direct, legend.quoted, 'plain'],
    [formSigns.mixed, legend.partly, 'plain'],
    [formSigns.indirect, legend.indirect, 'plain'],
    ['~', legend.about, 'plain'],
  ];
}

/** What the signs stand for that are cells by themselves. */
export function compactSigns({ overviews }: Language): readonly MatrixSign[] {
  const { legend } = overviews.matrix;
  return [
    [answerSigns.plain, legend.answer, 'plain'],
    ['! ✗', legend.look, 'serious'],
    [answerSigns.conditional, legend.conditional, 'notable'],
    [answerSigns.denied, legend.denied, 'notable'],
    [silenceSign, legend.silence, 'dim'],
  ];
}

/** The signs of both kinds of cells, each once. */
export function allMatrixSigns(language: Language): readonly MatrixSign[] {
  const full = matrixSigns(language);
  const known = new Set(full.map(([sign]) => sign));
  return [...full, ...compactSigns(language).filter(([sign]) => !known.has(sign))];
}

/**
 * The signs of the cells under the matrix; what does not fit is left out whole, the last ones first.
 *
 * @param rows as many as there may be
 * @returns rows of at most `width` cells
 */
export function matrixLegend(
  { language }: Pen,
  width: number,
  rows: number,
  cells: MatrixCells = 'full',
): Line[] {
  const signs = cells === 'full' ? matrixSigns(language) : compactSigns(language);
  const lines: Line[] = [];
  let line: Line = [];
  for (const [sign, meaning, tone] of signs) {
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
