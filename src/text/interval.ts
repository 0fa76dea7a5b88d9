import type { Interval } from '../analysis/interval.ts';
import type { QuantityStrings } from '../lang/language.ts';
import { formatNumber } from './number.ts';

/**
 * Write an interval in signs: `1,800–2,200`, `≥ 600`, `> 3,000`, `0–<500`, and one number where
 * both ends are the same.
 */
export function formatInterval(interval: Interval, strings: QuantityStrings): string {
  const { low, lowOpen, high, highOpen } = interval;
  const number = (value: number) => formatNumber(value, strings);
  if (low === high) return number(low);
  if (high === Number.POSITIVE_INFINITY) return `${lowOpen ? '>' : '≥'}\u00a0${number(low)}`;
  return `${lowOpen ? '>' : ''}${number(low)}–${highOpen ? '<' : ''}${number(high)}`;
}
