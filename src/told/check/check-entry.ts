import type { FindingCode } from '../../analysis/findings.ts';
import type { Excerpt, Place, ProblemCode } from '../../model/problem.ts';

export const checkSeverities = ['error', 'warning', 'note'] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

/** A file may have more problems than are listed. */
export const beyondCode = 'more_problems';
export type CheckCode = ProblemCode | FindingCode | typeof beyondCode;

/** One thing that is wrong or doubtful with a file. Texts are as they stand in the files. */
export interface CheckEntry {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  /** As the user named it. */
  readonly file: string;
  /** Where the value stands that it is about; null for the file as a whole. */
  readonly place: Place | null;
  /** Ids. */
  readonly claim: string | null;
  readonly source: string | null;
  /** One sentence of what is wrong, and one of what to do. */
  readonly message: string;
  readonly hint: string;
  /** The line of the file, where it was kept. */
  readonly excerpt: Excerpt | null;
}
