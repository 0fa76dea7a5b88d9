import { type Span, span } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';
import type { Context } from '../../state/state.ts';

/** What the header tells beside the briefing. */
export type Standing = Pick<Context, 'problems' | 'looksForChanges'>;

/** One of the header's counts. */
export interface Count {
  readonly span: Span;
  /** The lowest goes first where there is no room for all. */
  readonly weight: number;
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
