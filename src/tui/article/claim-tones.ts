import type { Stretch } from '../../model/stretch.ts';
import { type ClaimTone, claimTones } from '../draw/span.ts';

/** What is recorded for a claim, by its places in a text; none where the text does not have it. */
interface Recorded {
  readonly claim: { readonly id: string };
  readonly stretches: readonly Stretch[];
}

/** Of passages over one another so many count as neighbours: there are no more tones. */
const overlapping_max = claimTones.length - 1;

/**
 * Give each claim one tone for the whole of an article, so that claims whose words follow or overlap
 * each other have different ones. Claims are taken in the order of their first words; each gets the
 * first tone, in a cycle, that none of its neighbours has.
 *
 * @param recorded in the order of the article
 * @returns a tone by claim id; where a claim has more neighbours than there are tones, it is the
 *   one that the fewest of them have
 */
export function tonesOfClaims(recorded: readonly Recorded[]): ReadonlyMap<string, ClaimTone> {
  const neighbours = neighbouringClaims(recorded);
  const tones = new Map<string, number>();
  let next = 0;
  for (const [id, others] of neighbours) {
    const uses = claimTones.map(() => 0);
    for (const other of others) {
      const tone = tones.get(other);
      if (tone !== undefined) uses[tone] = (uses[tone] ?? 0) + 1;
    }
    const least = Math.min(...uses);
    while (uses[next] !== least) next = (next + 1) % uses.length;
    tones.set(id, next);
    next = (next + 1) % uses.length;
  }
  return new Map(Array.from(tones, ([id, tone]) => [id, claimTones[tone] ?? claimTones[0]]));
}

/**
 * By claim, in the order of their first words, the claims whose words overlap its own, begin before
 * or after them with none beginning between, or end right before them.
 */
export function neighbouringClaims(
  recorded: readonly Recorded[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = recorded
    .flatMap(({ claim, stretches }) => {
      const places = stretches.length > 0 ? stretches : [{ at: -1, end: -1 }];
      return places.map(place => ({ ...place, id: claim.id }));
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const found = new Map<string, Set<string>>(parts.map(({ id }) => [id, new Set()]));
  const join = (one: string, other: string | undefined) => {
    if (other === undefined || other === one) return;
    found.get(one)?.add(other);
    found.get(other)?.add(one);
  };
  let open: typeof parts = [];
  let ended = parts[0];
  parts.forEach((part, index) => {
    for (const before of open) if (before.end <= part.at) ended = later(ended, before);
    open = open.filter(({ end }) => end > part.at);
    for (const around of open) join(part.id, around.id);
    join(part.id, parts[index - 1]?.id);
    if (ended !== part) join(part.id, ended?.id);
    open = [...open, part].slice(-overlapping_max);
  });
  return found;
}

function later<Part extends Stretch>(one: Part | undefined, other: Part): Part {
  return one && one.end > other.end ? one : other;
}
