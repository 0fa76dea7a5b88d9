/**
 * The rings in a graph in which each node points to at most one other.
 *
 * @param next where each node points; a node that is not there, or points to none, ends a walk
 * @returns the nodes of each ring once, beginning with the one that comes first in `next`
 */
export function ringsOf(next: ReadonlyMap<string, string | null>): string[][] {
  const order = new Map([...next.keys()].map((node, index) => [node, index]));
  const walkOf = new Map<string, string>();
  const rings: string[][] = [];
  for (const start of next.keys()) {
    let node: string | null = walkOf.has(start) ? null : start;
    while (node !== null && next.has(node) && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = next.get(node) ?? null;
    }
    // A walk that meets its own trail has closed a ring; one that meets another's trail has not.
    if (node === null || walkOf.get(node) !== start) continue;
    const ring = [node];
    for (let at = next.get(node); at && at !== node; at = next.get(at)) ring.push(at);
    rings.push(fromFirst(ring, order));
  }
  return rings;
}

function fromFirst(ring: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const ranks = ring.map(node => order.get(node) ?? 0);
  const at = ranks.indexOf(ranks.reduce((least, rank) => Math.min(least, rank)));
  return [...ring.slice(at), ...ring.slice(0, at)];
}
