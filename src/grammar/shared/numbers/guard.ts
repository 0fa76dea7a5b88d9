import type { Reader } from './number.ts';
import { joined } from './tokens.ts';

/** Whether words are what they look like where they stand: between these indexes of tokens. */
export type Guard = (reader: Reader, at: number, next: number) => boolean;

/** The word before an index of tokens, in the same paragraph; empty where there is none. */
export function wordBefore({ tokens }: Reader, at: number): string {
  const before = tokens[at - 1];
  return before?.kind === 'word' && tokens[at]!.gap !== 'break' ? before.low : '';
}

/** The word after a space or hyphen; empty where there is none. */
export function wordAfter({ tokens }: Reader, next: number): string {
  return tokens[joined(tokens, next)]?.low ?? '';
}
