import { isDeepStrictEqual } from 'node:util';
import type { Loaded } from './loaded.ts';

/** What differs between two readings of a file; the briefing's own change counts before its articles'. */
export type Difference = 'none' | 'articles' | 'briefing';

/** Compare all that is shown of two readings. Where things stand in the file may differ. */
export function differenceOf(one: Loaded, other: Loaded): Difference {
  const own = ({ file, briefing, problems, problemsBeyond, warnings, leftOut }: Loaded) => [
    file,
    briefing,
    problems,
    problemsBeyond,
    warnings,
    leftOut,
  ];
  if (!isDeepStrictEqual(own(one), own(other))) return 'briefing';
  return isDeepStrictEqual(one.articles, other.articles) ? 'none' : 'articles';
}
