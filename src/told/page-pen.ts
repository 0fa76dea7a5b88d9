import { analyse } from '../analysis/analyse.ts';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Claim, type ClaimKind, claimsOf } from '../model/briefing.ts';
import { shownBriefing } from '../text/shown-briefing.ts';
import { makeTextPen, type TextPen } from './text-pen.ts';

/**
 * What a page of a whole file is written with.
 *
 * @returns null where the file holds no usable briefing
 */
export function pagePen({ briefing, articles }: Loaded, language: Language): TextPen | null {
  return briefing && makeTextPen(shownBriefing(briefing), analyse(briefing, articles), language);
}

/** The sections of claims of a page, in order; those without a claim too. */
export function pageSections({
  briefing,
  language,
}: TextPen): readonly { readonly title: string; readonly claims: readonly Claim[] }[] {
  const { panels, summary } = language.strings;
  const titles: Readonly<Record<ClaimKind, string>> = {
    figure: summary.figures,
    statement: panels.statements,
    casualty: panels.casualties,
    event: summary.events,
  };
  return (Object.keys(titles) as ClaimKind[]).map(kind => ({
    title: titles[kind],
    claims: claimsOf(briefing, kind),
  }));
}

/** By what policy the intervals of a page were made; null where it has none. */
export function policyLine({ briefing, language }: TextPen): string | null {
  const { summary, colon, policy } = language.strings;
  const hasIntervals = briefing.claims.some(({ kind }) => kind === 'figure' || kind === 'casualty');
  return hasIntervals ? `${summary.intervalsBy}${colon} ${policy(briefing.policy)}` : null;
}
