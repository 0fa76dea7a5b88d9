import type { Loaded } from './loaded.ts';
import { Findings, type Found } from './tree/found.ts';
import type { Lines } from './tree/lines.ts';
import { noPlaces } from './tree/places.ts';

/** What loading gives for a file of which nothing can be used. */
export function unusable(file: string, found: readonly Found[], lines: Lines | null): Loaded {
  const findings = new Findings();
  for (const each of found) findings.add(each);
  const { problems, problemsBeyond } = findings.problems(file, lines);
  return {
    file,
    briefing: null,
    problems,
    problemsBeyond,
    warnings: [],
    leftOut: [],
    places: noPlaces,
    articles: new Map(),
  };
}
