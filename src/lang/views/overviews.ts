import type { QualitativeWord, VagueWord } from '../../model/quantity.ts';

/** The words of the three screens that show all claims at once: matrix, timeline, origins. */
export interface OverviewStrings {
  /** Answers as a narrow cell has room for. */
  readonly short: {
    readonly vague: Readonly<Record<VagueWord, string>>;
    readonly qualitative: Readonly<Record<QualitativeWord, string>>;
    readonly undated: string;
    /** A denied answer: “not 40”. */
    readonly denied: (answer: string) => string;
  };

  readonly matrix: {
    readonly title: string;
    readonly empty: string;
    readonly answers: string;
    readonly silent: string;
    /** Beside the two, where proposed claims are listed but not counted. */
    readonly acceptedOnly: string;
    /** What a sign in a cell stands for. */
    readonly legend: {
      readonly answer: string;
      readonly silence: string;
      readonly quoted: string;
      readonly partly: string;
      readonly indirect: string;
      readonly conditional: string;
      readonly denied: string;
      readonly about: string;
      readonly look: string;
    };
  };

  readonly timeline: {
    readonly title: string;
    readonly empty: string;
    readonly dated: (count: number) => string;
    readonly undated: (count: number) => string;
    /** Over what has no date. */
    readonly noDate: string;
    /** What a date is the date of, in a word or two. */
    readonly roles: Readonly<Record<'event' | 'said' | 'as_of' | 'scope', string>>;
    readonly from: (date: string) => string;
    readonly until: (date: string) => string;
  };

  readonly origins: {
    readonly title: string;
    readonly empty: string;
    readonly claims: (count: number) => string;
    readonly notAnOrigin: string;
    /** What a sign before claims, or before chains, says of them. */
    readonly itsClaims: string;
    readonly itsChains: string;
  };
}
