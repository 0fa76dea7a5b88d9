import type { Party } from '../../model/briefing.ts';
import { controllerOf, upward } from '../../model/controllers.ts';

/** A party with all that goes back to it. */
export interface Actor {
  readonly id: string;
  /** How many parties are above it: 0 for one that nobody controls. */
  readonly depth: number;
  /** The ids of the claims in which it, or a party that it controls, speaks or is an origin. */
  claims(): ReadonlySet<string>;
}

/**
 * The parties that have to do with some claim, each controller before those it controls; otherwise
 * in the file's order. Whoever looks for a state looks for its ministries and agencies too.
 *
 * @param own by party id, the ids of the claims that are the party's own
 */
export function actorTree(
  parties: ReadonlyMap<string, Party>,
  own: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Actor[] {
  const shown = withControllers(parties, own.keys());
  const inOrder = [...parties.keys()].filter(id => shown.has(id));
  const controlled = Map.groupBy(inOrder, id => controllerOf(parties, id));
  const actors: { readonly id: string; readonly depth: number }[] = [];
  // The next one is at the end.
  const waiting = (controlled.get(null) ?? []).map(id => ({ id, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next;
    actors.push(next);
    const below = (controlled.get(id) ?? []).map(each => ({ id: each, depth: depth + 1 }));
    waiting.push(...below.reverse());
  }
  return actors.map((actor, at) => ({ ...actor, claims: () => claimsFrom(actors, at, own) }));
}

/** A party's own claims and those of the deeper ones that come right after it. */
function claimsFrom(
  actors: readonly { readonly id: string; readonly depth: number }[],
  at: number,
  own: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const depth = actors[at]?.depth ?? 0;
  const claims = new Set<string>();
  for (let next = at; next === at || (actors[next]?.depth ?? 0) > depth; next++) {
    for (const claim of own.get(actors[next]?.id ?? '') ?? []) claims.add(claim);
  }
  return claims;
}

function withControllers(
  parties: ReadonlyMap<string, Party>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of ids) {
    for (const party of upward(parties, id)) {
      if (found.has(party)) break;
      found.add(party);
    }
  }
  return found;
}
