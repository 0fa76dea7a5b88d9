import { contextOf } from '../analysis/context.ts';
import type { Briefing, Claim, Report, Source, Statement } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';

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
  const top = topController(briefing, id);
  const name = partyName(briefing, id);
  return top === undefined ? name : `${name} (${partyName(briefing, top)})`;
}

/** Whoever is at the top of those that control a party; undefined where nobody does. */
export function topController(briefing: Briefing, id: string): string | undefined {
  const top = contextOf(briefing).controller(id);
  return top === id ? undefined : top;
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
  return contextOf(briefing).sources.get(id);
}

export function claimById(briefing: Briefing, id: string): Claim | undefined {
  return contextOf(briefing).claims.get(id);
}

const places = new WeakMap<Briefing, ReadonlyMap<string, number>>();

/** A source's place among the sources; after all of them for one that is not there. */
export function sourcePlace(briefing: Briefing, id: string): number {
  const known =
    places.get(briefing) ?? new Map(briefing.sources.map((source, at) => [source.id, at]));
  places.set(briefing, known);
  return known.get(id) ?? briefing.sources.length;
}

export function markOf(briefing: Briefing, id: string): string {
  return sourceById(briefing, id)?.mark ?? id;
}

/** The report with a key. */
export function reportByKey(briefing: Briefing, key: ReportKey): Report | undefined {
  return contextOf(briefing).report(key);
}

/** The mark of the source that a report is from; empty for a report that is not there. */
export function reportMark(briefing: Briefing, key: ReportKey): string {
  const report = reportByKey(briefing, key);
  return report ? markOf(briefing, report.source) : '';
}

/** The sources of some reports, by id and each once. */
export function sourcesOfReports(
  briefing: Briefing,
  reports: readonly ReportKey[],
): readonly string[] {
  return [...new Set(reports.flatMap(key => reportByKey(briefing, key)?.source ?? []))];
}

/** Of few reports it is quicker to look at each. */
const reportsFew = 8;

const bySource = new WeakMap<Claim, ReadonlyMap<string, readonly Report[]>>();

/** What a source answers to a claim, in the file's order; none where it is silent. */
export function reportsOf(claim: Claim, source: string): readonly Report[] {
  const reports = claim.reports as readonly Report[];
  if (reports.length <= reportsFew) return reports.filter(report => report.source === source);
  const known = bySource.get(claim) ?? Map.groupBy(reports, report => report.source);
  bySource.set(claim, known);
  return known.get(source) ?? [];
}
