import type { ReportKey } from '../model/report-key.ts';

/**
 * How the reports of one claim stand to each other, from least to most serious. `single` is said
 * of a claim alone, `logic` of a claim and the whole it is part of, all others of two reports.
 */
export const agreementTypes = [
  'single',
  'same',
  'modifier',
  'precision',
  'revision',
  'translation',
  'form',
  'wording',
  'status',
  'attribution',
  'value',
  'logic',
] as const;
export type AgreementType = (typeof agreementTypes)[number];
export type PairType = Exclude<AgreementType, 'single'>;

/** The types that comparing the answers alone can give, before mood and lineage are looked at. */
export type AnswerType = Exclude<PairType, 'revision' | 'status' | 'attribution' | 'logic'>;

/** What comparing two answers gives: the type, and what a sentence about it needs. */
export interface Answers {
  readonly type: AnswerType;
  /** `precision`: the report whose answer says less; null where neither does. */
  readonly vaguer: ReportKey | null;
  /** `precision` of events: the reports that give no date. */
  readonly undated: readonly ReportKey[];
  /** `wording`: the report whose words include all of the other's. */
  readonly fuller: ReportKey | null;
}

/** Two reports and how they stand to each other. Reports are given by key. */
export interface Pair extends Omit<Answers, 'type'> {
  readonly type: PairType;
  readonly a: ReportKey;
  /** For `logic`, a report of the claim named by `whole`. */
  readonly b: ReportKey;
  /** What the answers alone gave. Null for `logic`, which compares two claims. */
  readonly answers: AnswerType | null;
  /** `revision`: the report that replaces the other. */
  readonly newer: ReportKey | null;
  /** `logic`: the claim of which this one is a subset and which it exceeds. */
  readonly whole: string | null;
}

export interface Verdict {
  readonly type: AgreementType;
  /** The most serious pair, the first of them in the file's order; null for `single`. */
  readonly pair: Pair | null;
  /** Every two reports of the claim, in the file's order. A `logic` pair is not among them. */
  readonly pairs: readonly Pair[];
}

/** The place of a type in the order of seriousness; a higher number is more serious. */
export function seriousness(type: AgreementType): number {
  return places.get(type) ?? 0;
}

const places = new Map<AgreementType, number>(agreementTypes.map((type, place) => [type, place]));

const plain = new Map<AnswerType, Answers>();

/** Answers of a type that needs nothing more said. */
export function plainAnswers(type: AnswerType): Answers {
  const known = plain.get(type);
  if (known) return known;
  const answers = { type, vaguer: null, undated: [], fuller: null };
  plain.set(type, answers);
  return answers;
}
