import * as v from 'valibot';
import type { Briefing, Claim } from '../../src/model/briefing.ts';
import type { casualty, datedEvent, figure, statement } from '../../src/model/claims.ts';
import { file } from '../../src/model/file.ts';
import { sourceMark } from '../../src/model/mark.ts';
import type { assessment, event, party, policy, source } from '../../src/model/parts.ts';
import { withKeys } from '../../src/model/report-key.ts';

/** A schema's input with the named keys alone and nothing that a test could be asked to copy. */
type Given<Value> = Value extends (infer Item)[]
  ? readonly Given<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as string extends Key ? never : Key]: Given<Value[Key]> }
    : Value;
type Shape<Schema extends v.GenericSchema> = Given<v.InferInput<Schema>>;

/** Some keys of a type made optional: they are filled in. */
type Filled<Value, Keys extends PropertyKey> = Omit<Value, Keys> &
  Partial<Pick<Value, Extract<keyof Value, Keys>>>;
type FilledClaim<
  Value extends { readonly reports: readonly unknown[] },
  Keys extends string,
> = Filled<Omit<Value, 'reports'>, Keys> & {
  readonly reports: readonly Filled<Value['reports'][number], 'passage' | 'form'>[];
};

export type PartyInput = Filled<Shape<typeof party>, 'name' | 'kind'>;
export type SourceInput = Filled<Shape<typeof source>, 'lang'>;
export type FigureInput = FilledClaim<Shape<typeof figure>, 'id' | 'label'>;
export type CasualtyInput = FilledClaim<Shape<typeof casualty>, 'id' | 'label' | 'measure'>;
export type StatementInput = FilledClaim<Shape<typeof statement>, 'id' | 'topic'>;
export type EventInput = FilledClaim<Shape<typeof datedEvent>, 'id' | 'label'>;

/** A briefing in the shape of a file, with everything left out that a test does not care about. */
export interface BriefingInput {
  readonly title?: string;
  readonly lang?: string;
  readonly event?: Shape<typeof event>;
  readonly summary?: string;
  readonly policy?: Shape<typeof policy>;
  readonly parties?: Readonly<Record<string, PartyInput>>;
  readonly sources?: Readonly<Record<string, SourceInput>>;
  readonly figures?: readonly FigureInput[];
  readonly casualties?: readonly CasualtyInput[];
  readonly statements?: readonly StatementInput[];
  readonly events?: readonly EventInput[];
  readonly assessments?: readonly Shape<typeof assessment>[];
}

/**
 * A briefing for tests, checked by the schemas of the format.
 *
 * Left out, `sources` are those the reports name, in order of appearance and in French; parties
 * that are named but not listed are states called by their id; claims are `figure-1`,
 * `casualty-1`, `statement-1`, `event-1` and so on; passages are filled in.
 *
 * @throws valibot's `ValiError` when what is given does not fit the format
 */
export function makeBriefing(input: BriefingInput): Briefing {
  const output = v.parse(file, fileShape(input));
  const claims: Claim[] = [
    ...output.figures.map(claim => withKeys({ ...claim, kind: 'figure' })),
    ...output.casualties.map(claim => withKeys({ ...claim, kind: 'casualty' })),
    ...output.statements.map(claim => withKeys({ ...claim, kind: 'statement' })),
    ...output.events.map(claim => withKeys({ ...claim, kind: 'event' })),
  ];
  const { title, lang, event, summary, policy, assessments } = output;
  const sources = Object.entries(output.sources).map(([id, found], at) => ({
    ...found,
    id,
    mark: sourceMark(at),
  }));
  const parties = new Map(
    Object.entries(output.parties).map(([id, found]) => [id, { ...found, id }]),
  );
  return { title, lang, event, summary, policy, parties, sources, claims, assessments };
}

/** The claim with this id, for tests that look at one. */
export function claimOf(briefing: Briefing, id: string): Claim {
  const claim = briefing.claims.find(found => found.id === id);
  if (!claim) throw new Error(`The test briefing has no claim ${id}.`);
  return claim;
}

type Loosened = Record<string, unknown> & { reports: Record<string, unknown>[] };

function fileShape(input: BriefingInput): unknown {
  const figures = fillClaims(input.figures, 'figure', { label: 'Figure' });
  const casualties = fillClaims(input.casualties, 'casualty', {
    label: 'Casualties',
    measure: 'killed',
  });
  const statements = fillClaims(input.statements, 'statement', { topic: 'Topic' });
  const events = fillClaims(input.events, 'event', { label: 'Event' });
  const claims = [...figures, ...casualties, ...statements, ...events];
  const reports = claims.flatMap(claim => claim.reports);
  const sources = input.sources ?? idsIn(reports, ['source']);
  const populations = casualties.map(claim => Object(claim.population));
  const named = {
    ...idsIn(claims, ['speaker', 'to']),
    ...idsIn(reports, ['chain', 'recorded_by']),
    ...idsIn(Object.values(sources), ['outlet', 'credits']),
    ...idsIn(Object.values(input.parties ?? {}), ['controlled_by']),
    ...idsIn(populations, ['side']),
  };
  return {
    briefing: 1,
    title: 'Test',
    lang: 'fr',
    ...input,
    parties: fillEach({ ...named, ...input.parties }, id => ({ name: id, kind: 'state' })),
    sources: fillEach(sources, () => ({ lang: 'fr' })),
    figures,
    casualties,
    statements,
    events,
  };
}

function fillClaims(
  claims: readonly object[] | undefined,
  kind: string,
  defaults: object,
): Loosened[] {
  return (claims ?? []).map((claim, at) => {
    const { reports, ...rest } = claim as Loosened;
    return {
      id: `${kind}-${at + 1}`,
      ...defaults,
      ...rest,
      reports: reports.map(report => ({ ...reportDefaults(kind, report), ...report })),
    };
  });
}

function reportDefaults(kind: string, report: Record<string, unknown>): object {
  if (kind !== 'statement') return { passage: 'Passage' };
  return 'quote' in report ? { form: 'direct' } : { form: 'indirect', passage: 'Passage' };
}

function fillEach(entries: object, defaults: (id: string) => object): object {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, { ...defaults(id), ...entry }]),
  );
}

/** Each id found under some keys, with nothing yet said about it. */
function idsIn(owners: readonly object[], keys: readonly string[]): Record<string, object> {
  const ids = owners.flatMap(owner =>
    keys.flatMap(key => (owner as Record<string, unknown>)[key] ?? []),
  );
  return Object.fromEntries(ids.map(id => [String(id), {}]));
}
