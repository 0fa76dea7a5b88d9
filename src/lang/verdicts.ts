import type { Report } from '../model/briefing.ts';

/** The names of the types of agreement, from least to most serious; see docs on the analysis. */
export type VerdictName =
  | 'single'
  | 'same'
  | 'modifier'
  | 'precision'
  | 'revision'
  | 'translation'
  | 'form'
  | 'wording'
  | 'status'
  | 'attribution'
  | 'value'
  | 'logic';

/** A sign of one cell, and the ASCII character that stands for it. */
export interface Mark {
  readonly sign: string;
  readonly ascii: string;
}

/** Some sources and the one answer they give. */
export interface Reading {
  /** “A”, “A and B”. */
  readonly names: string;
  readonly plural: boolean;
  readonly stance: 'gives' | 'denies' | 'undated';
  /** Null for `undated`, and for a denial of what the sentence has just said. */
  readonly text: string | null;
  /** It says less than the others: told where it does not come first. */
  readonly only: boolean;
}

/** Whether the answers are amounts or dates: what is said and what is given. */
export type Asked = 'amount' | 'date';

/** Some sources, as a sentence names them: “A”, “A and B”. */
export interface Named {
  readonly names: string;
  readonly plural: boolean;
}

/** Sources that put the same thing in one mood, where others put it in another. */
export interface MoodSide extends Named {
  readonly mood: Report['mood'];
  /** Null for what is no amount and no date, or where the first side has said it. */
  readonly text: string | null;
}

/**
 * The signs are in the Basic Multilingual Plane, one cell wide and no emoji. Those chosen freely
 * here have the East Asian Width “neutral” or “narrow” (Unicode Standard Annex #11), so that no
 * terminal draws them in two cells.
 */
export const verdictMarks: Readonly<Record<VerdictName, Mark>> = {
  single: { sign: '·', ascii: '.' },
  same: { sign: '=', ascii: '=' },
  modifier: { sign: '≶', ascii: '&' },
  precision: { sign: '≈', ascii: '%' },
  revision: { sign: '↻', ascii: '^' },
  translation: { sign: '⇄', ascii: ';' },
  form: { sign: '"', ascii: '"' },
  wording: { sign: '∆', ascii: '/' },
  status: { sign: '?', ascii: '?' },
  attribution: { sign: '@', ascii: '@' },
  value: { sign: '≠', ascii: '#' },
  logic: { sign: '⊄', ascii: '$' },
};
