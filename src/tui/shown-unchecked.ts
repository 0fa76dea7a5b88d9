import { type Analysis, analysing } from '../analysis/analysis.ts';
import { type Standing, standingOf } from '../analysis/counts.ts';
import { notYetVerified } from '../analysis/verification/verification.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Briefing, type Claim, type ClaimKind, claimsOf } from '../model/briefing.ts';
import { allSteps, type Steps } from '../model/steps.ts';
import { makingShown, shownBriefing } from '../text/shown-briefing.ts';
import type { Shown } from './state/state.ts';

/**
 * All that the screens show of a loaded file without what takes long: nobody has looked yet whether
 * the words are the articles'. Null where the file holds no usable briefing.
 */
export function toShownUnchecked(loaded: Loaded): Shown | null {
  return allSteps(showing(loaded));
}

/** The same as `toShownUnchecked`, a claim at each step. */
export function* showing(loaded: Loaded): Steps<Shown | null> {
  const { briefing, articles } = loaded;
  if (!briefing) return null;
  const analysis = yield* analysing(briefing, notYetVerified(briefing, articles));
  const copy = yield* makingShown(briefing);
  return shownAs(loaded, copy, analysis);
}

/** What is shown of a file's briefing by what was worked out from it. */
export function shownWith(loaded: Loaded, whole: Briefing, analysis: Analysis): Shown {
  return shownAs(loaded, shownBriefing(whole), analysis);
}

function shownAs(loaded: Loaded, briefing: Briefing, analysis: Analysis): Shown {
  return {
    loaded,
    briefing,
    analysis,
    items: {
      figures: differencesFirst(briefing, analysis, ['figure', 'event']),
      statements: differencesFirst(briefing, analysis, ['statement']),
      casualties: differencesFirst(briefing, analysis, ['casualty']),
      sources: briefing.sources.map(source => source.id),
    },
  };
}

const standings: readonly Standing[] = ['disagreeing', 'differing', 'agreeing', 'single'];

/**
 * The claims of a panel: where the sources disagree first, then where they differ, then where they
 * agree, then what one source alone says; in the file's order within each.
 */
function differencesFirst(
  briefing: Briefing,
  { verdicts }: Analysis,
  kinds: readonly ClaimKind[],
): string[] {
  // What nobody has reviewed comes last, whatever it would say.
  const place = ({ id, review }: Claim) =>
    review === 'proposed'
      ? standings.length
      : standings.indexOf(standingOf(verdicts.get(id)?.type ?? 'single'));
  return kinds
    .flatMap(kind => claimsOf(briefing, kind))
    .sort((a, b) => place(a) - place(b))
    .map(claim => claim.id);
}
