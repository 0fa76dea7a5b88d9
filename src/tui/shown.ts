import { analyse } from '../analysis/analyse.ts';
import { withVerification } from '../analysis/analysis.ts';
import { verifying } from '../analysis/verification/verify.ts';
import { inSlices } from '../load/in-slices.ts';
import type { Loaded } from '../load/loaded.ts';
import { showing, shownWith } from './shown-unchecked.ts';
import type { Shown } from './state/state.ts';

/** Work out all that the screens show of a loaded file; null where it holds no usable briefing. */
export function toShown(loaded: Loaded): Shown | null {
  const { briefing, articles } = loaded;
  return briefing && shownWith(loaded, briefing, analyse(briefing, articles));
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

/**
 * All of it where the words can be looked up in so many milliseconds, else all but them. Keys are
 * heard meanwhile.
 */
export async function toShownSoon(loaded: Loaded, limit_ms: number): Promise<Shown | null> {
  const unchecked = await inSlices(showing(loaded));
  return unchecked && (checkingOf(unchecked)(limit_ms) ?? unchecked);
}
