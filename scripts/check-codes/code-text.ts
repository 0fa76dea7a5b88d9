import type { CheckCode } from '../../src/told/check/check-entry.ts';

/** What the documentation says about one code. All of it is Markdown. */
export interface CodeText {
  /** A few words for the table of all codes. */
  readonly brief: string;
  /** What it means, whatever the file: one or two sentences. */
  readonly meaning: string;
  readonly remedy: string;
  /** Made up, and no longer than it has to be. */
  readonly example?: string;
}

/** What is said about the codes of one section; `satisfies` keeps names that are no codes out. */
export type CodeTexts = Partial<Record<CheckCode, CodeText>>;
