import type { Interest } from '../analysis/context.ts';
import type { FindingCode } from '../analysis/findings.ts';
import type { Interval } from '../analysis/interval.ts';
import type { VerificationStatus, WordsCheck } from '../analysis/verification/status.ts';
import type { Report, StatementReport } from '../model/briefing.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ReportKey } from '../model/report-key.ts';
import type { Footing } from '../text/words-standing.ts';

/** Something that is told: what it is, for programs and tests, and how a person reads it. */
export interface Told<Code> {
  readonly code: Code;
  /** In the language's words, without anything before or behind it. */
  readonly text: string;
}

/**
 * One source's answer to a claim, as everything that shows it tells it. Texts are those of the
 * briefing it was told from: of one that was made safe they are safe.
 *
 * Null: not stated.
 */
export interface ToldAnswer {
  /** What addresses it: that of its report. A source may have several answers to one claim. */
  readonly key: ReportKey;
  /** The letter of its source. */
  readonly mark: string;
  /** The id of its source. */
  readonly source: string;
  /** The value or the date; null for a statement, whose answer is its words. */
  readonly answer: ToldValue | null;
  /**
   * Answer, form and mood in as few cells as they can be told, the fullest first: `~2,000?`, `“”`.
   * There is always one, and none says more than the answer.
   */
  readonly short: readonly string[];
  /** What a value amounts to; null for what is no value, and for one that nothing bounds. */
  readonly interval: ToldInterval | null;
  readonly words: ToldWords;
  readonly mood: Told<Report['mood']>;
  readonly form: Told<StatementReport['form']> | null;
  /** The reporting verb, in quotation marks. */
  readonly cue: Told<string> | null;
  /** The language a statement was spoken in. */
  readonly translatedFrom: Told<string> | null;
  /** The date it is true of. */
  readonly asOf: ToldDate | null;
  /** From what a relative date was read. */
  readonly resolvedFrom: Told<string> | null;
  /** The older answer that it replaces. */
  readonly revises: Told<NonNullable<Report['revises']>> | null;
  readonly chain: ToldChain;
  /** Why its origin has something to gain. */
  readonly interested: Told<Interest> | null;
  /** Its way goes round in a circle. */
  readonly circular: Told<'circular'> | null;
  /** How its words stand to the article; null: they have not been looked up. */
  readonly standing: ToldStanding | null;
  /** What somebody should look at in its words. */
  readonly doubts: readonly ToldDoubt[];
}

/** A quantity as the format has it, or a date; a null date is one that the source does not give. */
export type ToldValue =
  | (Told<Quantity> & { readonly kind: 'quantity' })
  | (Told<string | null> & { readonly kind: 'date' });

export interface ToldInterval extends Told<Interval> {
  /** It says more than the answer does, and is worth telling beside it. */
  readonly isMore: boolean;
}

/** The words of the article. */
export interface ToldWords {
  /** The quoted runs of a statement, and the passage, as they stand in the file. */
  readonly quote: readonly string[] | null;
  readonly passage: string | null;
  /** The quoted runs with the gaps between them, else the passage; in quotation marks. */
  readonly quoted: string;
  /** The same, but for an indirect statement, whose passage stands without quotation marks. */
  readonly text: string;
  /** The passage around a quote, in quotation marks; null where there is none. */
  readonly around: string | null;
}

export interface ToldDate extends Told<string> {
  /** The date alone. */
  readonly date: string;
}

/** The way an answer came. */
export interface ToldChain {
  /**
   * Origin first; for a statement its speaker, then who recorded it. Empty: lineage not recorded.
   */
  readonly steps: readonly ToldStep[];
  /** The other speakers of a joint statement, who stand beside the origin, by name. */
  readonly jointly: readonly string[];
  /** From the source outwards: `← AFP ← NIS (Corée du Sud)`; else that nothing is recorded. */
  readonly text: string;
  /** As the file has it, without the speaker of a statement; null where it has none. */
  readonly given: string | null;
}

export interface ToldStep {
  /** A party's id, and its name. */
  readonly party: string;
  readonly name: string;
  /** The name of the party right above it; null where nobody controls it. */
  readonly controlledBy: string | null;
  /** The name of the party at the top of those that control it; null where nobody does. */
  readonly top: string | null;
  /** It heard and recorded a statement. */
  readonly isRecorder: boolean;
}

export interface ToldStanding extends Told<VerificationStatus> {
  readonly sign: string;
  readonly footing: Footing;
  /** The sign beside an answer whose words somebody should look at; null where nothing is the matter. */
  readonly warning: { readonly sign: string; readonly footing: Footing } | null;
}

export interface ToldDoubt extends Told<FindingCode> {
  /** The words it is about, and what stands in the article instead; null where it is about neither. */
  readonly check: WordsCheck | null;
}
