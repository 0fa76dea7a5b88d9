import type { Loaded } from '../../load/loaded.ts';
import type { Place } from '../../model/problem.ts';
import type { ChosenItem } from '../screens/screen.ts';

/** Where the chosen item stands in the file; null where the file does not say. */
export function itemPlace({ places }: Loaded, { claim, source, report }: ChosenItem): Place | null {
  if (claim === null) return source === null ? null : places.at(['sources', source]);
  const place = report === null ? null : places.ofReport(report);
  return place ?? places.ofClaim(claim);
}

/** Where the first problem stands that has a place. */
export function problemPlace({ problems }: Loaded): Place | null {
  return problems.find(({ place }) => place !== null)?.place ?? null;
}
