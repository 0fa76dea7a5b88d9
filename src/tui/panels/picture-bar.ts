import type { Drawn } from '../../analysis/claim-picture.ts';
import { type BarSigns, intervalBar, reportSigns, type Scale } from '../draw/axis.ts';
import { type Span, span } from '../draw/span.ts';

/** Whose number a bar is: a source's, one that a source denies, or a person's judgement. */
export type BarOf = 'report' | 'denied' | 'assessment';

/** Each is told from the others without colour. */
export const barSigns: Readonly<Record<BarOf, BarSigns>> = {
  report: reportSigns,
  denied: { ...reportSigns, low: '×', high: '×', best: '×' },
  assessment: { low: '╞', high: '╡', best: '◆', line: '═', notIncluded: '○' },
};

/** A low end that nobody has stated. */
export const unstatedSign = '◀';

const tones = { report: 'axis', denied: 'dim', assessment: 'notable' } as const;

/** A bar of exactly `width` cells; dots where nothing bounds the number. */
export function pictureBar(drawn: Drawn, of: BarOf, scale: Scale | null, width: number): Span {
  const { interval, lowStated } = drawn;
  if (!interval || !scale) return span('·'.repeat(width), 'dim');
  const signs = lowStated ? barSigns[of] : { ...barSigns[of], unstated: unstatedSign };
  return span(intervalBar(interval, scale, width, signs), tones[of]);
}
