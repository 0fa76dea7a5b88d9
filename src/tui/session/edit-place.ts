import type { Loaded } from '../../load/loaded.ts';
import type { Place } from '../../model/problem.ts';
import type { ChosenItem } from '../screens/screen.ts';
import type { ProblemEntry } from '../state/problem-entries.ts';

/** Where the chosen item stands in the file; null where the file does not say. */
export function itemPlace({ places }: Loaded, { claim, source, report }: ChosenItem): Place | null {
  if (claim === null) return source === null ? null : places.at(['sources', source]);
  const place = report === null ? null : places.ofReport(report);
  return place ?? places.ofClaim(claim);
}

/** Where an entry of the list of problems stands; of one without a place, the first that has one. */
export function problemPlace({ problems }: Loaded, entry?: ProblemEntry): Place | null {
  return placeOf(entry) ?? problems.find(({ place }) => place !== null)?.place ?? null;
}

function placeOf(entry: ProblemEntry | undefined): Place | null {
  switch (entry?.kind) {
    case 'left-out':
      return entry.part.place;
    case 'structure':
      return entry.problem.place;
    case 'words':
      return entry.found.place;
    default:
      return null;
  }
}
