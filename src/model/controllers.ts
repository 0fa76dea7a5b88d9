import type { Party } from './briefing.ts';

/** Who controls a party directly; null: nobody does, as far as the file says. */
export function controllerOf(parties: ReadonlyMap<string, Party>, id: string): string | null {
  return parties.get(id)?.controlled_by ?? null;
}

/**
 * A party's id, then that of whoever controls it, and so on to the top. The loader refuses circles;
 * one in a briefing made in code is gone round once.
 */
export function* upward(parties: ReadonlyMap<string, Party>, party: string): Generator<string> {
  const seen = new Set<string>();
  for (let id: string | null = party; id !== null && !seen.has(id); ) {
    seen.add(id);
    yield id;
    id = controllerOf(parties, id);
  }
}
