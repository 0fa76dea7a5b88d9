import type { Briefing, Claim, Report, Source, Statement } from '../model/briefing.ts';

/** Whoever is at the top of each party's controllers, once somebody has asked. */
const tops = new WeakMap<Briefing['parties'], Map<string, string | undefined>>();

/** The name of a party, or its id where the file does not say more. */
export function partyName(briefing: Briefing, id: string): string {
  return briefing.parties.get(id)?.name ?? id;
}

/**
 * What a party is called where room is short: for a person the one word of the name by which the
 * articles call them too (“Poutine”), else the whole name.
 */
export function shortName(briefing: Briefing, id: string): string {
  const party = briefing.parties.get(id);
  if (party?.kind !== 'person') return party?.name ?? id;
  const words = party.name.split(' ');
  return party.aliases.find(alias => words.includes(alias)) ?? party.name;
}

/** A party with whoever controls it at the top: `KCNA (Corée du Nord)`. */
export function partyWithController(briefing: Briefing, id: string): string {
  const { parties } = briefing;
  const known = tops.get(parties) ?? new Map<string, string | undefined>();
  tops.set(parties, known);
  if (!known.has(id)) known.set(id, controllers(briefing, id).at(-1));
  const top = known.get(id);
  const name = partyName(briefing, id);
  return top === undefined ? name : `${name} (${partyName(briefing, top)})`;
}

/** Whoever controls a party, nearest first; a cycle, which the loader refuses, would end it. */
export function controllers(briefing: Briefing, id: string): string[] {
  const found = new Set<string>();
  let next = briefing.parties.get(id)?.controlled_by ?? null;
  while (next !== null && next !== id && !found.has(next)) {
    found.add(next);
    next = briefing.parties.get(next)?.controlled_by ?? null;
  }
  return [...found];
}

/**
 * A chain as read from the source outwards: `← AFP ← MP ← NIS (Corée du Sud)`.
 *
 * @param chain party ids, origin first
 * @param jointly party ids that stand beside the origin, as in a joint statement
 * @returns an empty text for an empty chain: what to say then is the caller's choice
 */
export function chainText(
  briefing: Briefing,
  chain: readonly string[],
  jointly: readonly string[] = [],
): string {
  const [origin, ...relays] = chain;
  if (origin === undefined) return '';
  const origins =
    jointly.length > 0
      ? [origin, ...jointly].map(id => partyName(briefing, id)).join(' + ')
      : partyWithController(briefing, origin);
  return [origins, ...relays.map(id => partyName(briefing, id))]
    .reverse()
    .map(name => `← ${name}`)
    .join(' ');
}

/** Who speaks to whom: `Kim Jong-un → Vladimir Poutine`, or shorter `Kim → Poutine`. */
export function speakerText(
  briefing: Briefing,
  statement: Statement,
  nameOf: typeof partyName = partyName,
): string {
  const names = (ids: readonly string[]) => ids.map(id => nameOf(briefing, id)).join(' + ');
  const from = names(statement.speaker);
  return statement.to ? `${from} → ${names(statement.to)}` : from;
}

/** What a claim is called: its label, or who said something about what. */
export function claimName(briefing: Briefing, claim: Claim): string {
  if (claim.kind !== 'statement') return claim.label;
  return `${speakerText(briefing, claim)} · ${claim.topic}`;
}

/** The same with short names. */
export function shortClaimName(briefing: Briefing, claim: Claim): string {
  if (claim.kind !== 'statement') return claim.label;
  return `${speakerText(briefing, claim, shortName)} · ${claim.topic}`;
}

/** What a source is called where there is room: its title, else the name of its text's file. */
export function sourceName(source: Source): string {
  return source.title ?? source.text?.file ?? source.id;
}

export function sourceById(briefing: Briefing, id: string): Source | undefined {
  return briefing.sources.find(source => source.id === id);
}

export function markOf(briefing: Briefing, id: string): string {
  return sourceById(briefing, id)?.mark ?? id;
}

export function reportOf(claim: Claim, source: string): Report | undefined {
  return (claim.reports as readonly Report[]).find(report => report.source === source);
}
