import type { SyntaxReason } from '../../../model/syntax-reason.ts';

/** What somebody may have meant otherwise than they wrote it, and how it would be right. */
export interface Slip {
  readonly reason: SyntaxReason;
  /** Where it is, in the text it was looked for in. */
  readonly at: number;
  readonly end: number;
  /** What names it: a character, or a character's number. */
  readonly found: string;
  /** The text as it would be without it. */
  readonly repaired: string;
}

export function replaced(text: string, at: number, end: number, by: string): string {
  return text.slice(0, at) + by + text.slice(end);
}
