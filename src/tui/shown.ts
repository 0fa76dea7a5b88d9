import { type Analysis, analyse, withVerification } from '../analysis/analyse.ts';
import { type Standing, standingOf } from '../analysis/counts.ts';
import { notYetVerified, verifying } from '../analysis/verification/verify.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Briefing, type Claim, type ClaimKind, claimsOf } from '../model/briefing.ts';
import { shownBriefing } from '../text/shown-briefing.ts';
import type { Shown } from './state/state.ts';

/** Work out all that the screens show of a loaded file; null where it holds no usable briefing. */
export function toShown(loaded: Loaded): Shown | null {
  const { briefing, articles } = loaded;
  return briefing && shownWith(loaded, briefing, analyse(briefing, articles));
}

/** The same without what takes long: nobody has looked yet whether the words are the articles'. */
export function toShownUnchecked(loaded: Loaded): Shown | null {
  const { briefing, articles } = loaded;
  if (!briefing) return null;
  const verification = notYetVerified(briefing, articles);
  return shownWith(loaded, briefing, analyse(briefing, articles, verification));
}

/** Goes on checking for some milliseconds; gives the whole once it is done, and null until then. */
export type Checking = (slice_ms: number) => Shown | null;

/** Begin to look whether the words of what is shown are the articles'. */
export function checkingOf(shown: Shown): Checking {
  const { briefing, articles } = shown.loaded;
  if (!briefing) return () => shown;
  const steps = verifying(briefing, articles);
  return slice_ms => {
    const end_ms = performance.now() + slice_ms;
    do {
      const { done, value } = steps.next();
      if (done) return { ...shown, analysis: withVerification(shown.analysis, briefing, value) };
    } while (performance.now() < end_ms);
    return null;
  };
}

/** All of it where the words can be looked up in so many milliseconds, else all but them. */
export function toShownSoon(loaded: Loaded, limit_ms: number): Shown | null {
  const unchecked = toShownUnchecked(loaded);
  return unchecked && (checkingOf(unchecked)(limit_ms) ?? unchecked);
}

function shownWith(loaded: Loaded, whole: Briefing, analysis: Analysis): Shown {
  const briefing = shownBriefing(whole);
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
