import type { Interval } from '../../analysis/interval.ts';
import { cells } from '../../text/cells.ts';
import { clamp } from './scroll.ts';

/** A common axis for intervals: from nothing to `max`. */
export interface Scale {
  readonly max: number;
  /** Logarithmic, where numbers of very different size share the axis. */
  readonly log: boolean;
}

/** Past this ratio of the largest to the smallest number a linear axis would show dots only. */
const logRatio = 200;

/**
 * The axis on which all the intervals given can be compared.
 *
 * @returns null when none of them has an end to draw
 */
export function commonScale(intervals: Iterable<Interval>): Scale | null {
  let max = 0;
  let min = Number.POSITIVE_INFINITY;
  for (const interval of intervals) {
    for (const end of [interval.low, interval.high, interval.best ?? Number.NaN]) {
      if (!Number.isFinite(end)) continue;
      max = Math.max(max, end);
      if (end > 0) min = Math.min(min, end);
    }
    if (interval.high === Number.POSITIVE_INFINITY) {
      max = Math.max(max, (interval.best ?? interval.low) * 1.25);
    }
  }
  if (max <= 0) return null;
  const log = max / min > logRatio;
  return { max: log ? 10 ** Math.ceil(Math.log10(max)) : nice_max(max), log };
}

/** Where a number stands on an axis of `width` cells, from 0. */
export function axisCell(scale: Scale, value: number, width: number): number {
  const share = scale.log ? Math.log10(1 + value) / Math.log10(1 + scale.max) : value / scale.max;
  return clamp(Math.round(share * (width - 1)), 0, width - 1);
}

/** What a bar is drawn with. */
export interface BarSigns {
  readonly low: string;
  readonly high: string;
  readonly best: string;
  readonly line: string;
  /** An end that is not included. */
  readonly notIncluded: string;
  /** A low end that nobody has stated; absent: drawn as any other. */
  readonly unstated?: string;
}

export const reportSigns: BarSigns = {
  low: '├',
  high: '┤',
  best: '●',
  line: '─',
  notIncluded: '○',
};

/**
 * An interval as a bar of `width` cells: `├──●──┤`, with `○` for an end that is not included and
 * `▶` for one that is open; `╌` where a vague word still contradicts nothing.
 */
export function intervalBar(
  interval: Interval,
  scale: Scale,
  width: number,
  signs: BarSigns = reportSigns,
): string {
  const row = Array.from({ length: width }, () => '·');
  const low = axisCell(scale, interval.low, width);
  const endless = interval.high === Number.POSITIVE_INFINITY;
  const high = endless ? width - 1 : axisCell(scale, interval.high, width);
  // A vague word is compared further than it is drawn: up to where the next one begins.
  const reach = endless ? high : axisCell(scale, Math.min(interval.reach, scale.max), width);
  for (let at = high + 1; at <= reach; at++) row[at] = '╌';
  for (let at = low; at <= high; at++) row[at] = signs.line;
  row[low] = interval.lowOpen ? signs.notIncluded : (signs.unstated ?? signs.low);
  row[high] = interval.highOpen ? signs.notIncluded : signs.high;
  if (high - low < 2 && !endless) {
    // Two neighbouring cells cannot show two ends and a best: a point says less, and nothing wrong.
    row[low] = row[high] = '·';
    row[axisCell(scale, interval.best ?? (interval.low + interval.high) / 2, width)] = signs.best;
  }
  if (interval.best !== null) row[axisCell(scale, interval.best, width)] = signs.best;
  // That nothing bounds it outweighs where its best number is: that one is written beside the bar.
  if (endless) row[high] = '▶';
  return row.join('');
}

/** A number under an axis. */
export interface AxisLabel {
  readonly text: string;
  /** The cell of the axis that it names. */
  readonly cell: number;
  /** Where its text begins. */
  readonly start: number;
}

/** The numbers that fit under an axis of `width` cells, each centred under its place. */
export function labelledTicks(
  scale: Scale,
  width: number,
  format: (value: number) => string,
): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = 0;
  for (const tick of ticks(scale, width)) {
    const text = format(tick);
    const size = cells(text);
    if (size > width) continue;
    const cell = axisCell(scale, tick, width);
    const start = clamp(cell - Math.floor(size / 2), 0, width - size);
    if (start < free) continue;
    labels.push({ text, cell, start });
    free = start + size + 2;
  }
  return labels;
}

/** The numbers under an axis as one row of `width` cells. */
export function axisLabels(scale: Scale, width: number, format: (value: number) => string): string {
  const row = Array.from({ length: width }, () => ' ');
  for (const { text, start } of labelledTicks(scale, width, format)) {
    Array.from(text).forEach((sign, at) => {
      row[start + at] = sign;
    });
  }
  return row.join('');
}

/** The line of an axis of `width` cells, with a mark over each of the numbers under it. */
export function axisRuler(scale: Scale, width: number, format: (value: number) => string): string {
  const row = Array.from({ length: width }, () => '─');
  for (const { cell } of labelledTicks(scale, width, format)) row[cell] = '┴';
  return row.join('');
}

function ticks(scale: Scale, width: number): number[] {
  if (scale.log) {
    const found = [0];
    for (let tick = 1; tick <= scale.max; tick *= 10) found.push(tick);
    return found;
  }
  // People and things come whole: no axis is divided finer than by ones.
  const step = Math.max(1, niceStep(scale.max / Math.max(1, Math.floor(width / 12))));
  const count = Math.floor(scale.max / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

function nice_max(max: number): number {
  const step = niceStep(max / 4);
  return Math.ceil(max / step - 1e-9) * step;
}

/** The smallest of 1, 2, 5, 10, 20 … that is at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  return nice * power;
}
