import { isDeepStrictEqual } from 'node:util';
import type { Steps } from '../model/steps.ts';
import type { Loaded } from './loaded.ts';

/** What differs between two readings of a file; the briefing's own change counts before its articles'. */
export type Difference = 'none' | 'articles' | 'briefing';

/**
 * Compare all that is shown of two readings, a claim at each step. Where things stand in the file
 * may differ.
 */
export function* differing(one: Loaded, other: Loaded): Steps<Difference> {
  const own = ({ file, briefing, problems, problemsBeyond, warnings, leftOut }: Loaded) => [
    file,
    briefing && { ...briefing, claims: briefing.claims.length },
    problems,
    problemsBeyond,
    warnings,
    leftOut,
  ];
  if (!isDeepStrictEqual(own(one), own(other))) return 'briefing';
  for (const [at, claim] of (one.briefing?.claims ?? []).entries()) {
    if (!isDeepStrictEqual(claim, other.briefing?.claims[at])) return 'briefing';
    yield;
  }
  return isDeepStrictEqual(one.articles, other.articles) ? 'none' : 'articles';
}
