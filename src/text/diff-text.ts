import { type DiffPart, sharedCharacters, type WordDiff } from '../analysis/word-diff.ts';
import type { CheckStrings } from '../lang/language.ts';

/** Words before and after a difference that are shown with it. */
const wordsBeside = 6;

/** A piece of two wordings set in one line. */
export interface DiffRun {
  readonly text: string;
  /** `sign`: the brackets, the arrow, and the spaces between pieces. */
  readonly of: DiffPart['in'] | 'sign';
}

/**
 * Two wordings in one line: `nous [n’oublierons → oublierons] jamais`. What only one of them has is
 * marked `[−…]` for the first and `[+…]` for the second. Long stretches that both have are cut.
 */
export function diffText(diff: WordDiff): string {
  // In a line of a list two whole texts would be all there is.
  return diffRuns({ ...diff, isTooUnlike: false })
    .map(({ text }) => text)
    .join('');
}

/** Of two quotes that have less in common than this, one is longer, and not turned. */
const same_quote_min = 0.6;

/** What makes two wordings of one quote a serious difference: ` (a negation)`; else empty. */
export function weightNote(diff: WordDiff, { weights }: CheckStrings): string {
  const length = (side: DiffPart['in']) =>
    diff.parts.reduce((sum, part) => (part.in === side ? sum + part.text.length : sum), 0);
  const longest = sharedCharacters(diff) + Math.max(length('first'), length('second'));
  if (sharedCharacters(diff) < same_quote_min * longest || diff.weights.length === 0) return '';
  return ` (${diff.weights.map(weight => weights[weight]).join(', ')})`;
}

/**
 * The same as pieces, for a screen that sets them off. Two that are too unlike stand one after the
 * other.
 */
export function diffRuns({ parts, isTooUnlike }: WordDiff): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  const told = (text: string) => (isTooUnlike ? text : inMiddle(text));
  const sign = (text: string) => runs.push({ text, of: 'sign' });
  parts.forEach((part, at) => {
    const [before, next] = [parts[at - 1], parts[at + 1]];
    // A change is told by its first half; the second belongs to it.
    if (before && isChange(before, part)) return;
    if (part.spaced && at > 0) sign(' ');
    if (part.in === 'both') {
      runs.push({ text: shortened(part.text, at > 0, next !== undefined), of: 'both' });
      return;
    }
    if (next && isChange(part, next)) {
      const [first, second] = part.in === 'first' ? [part, next] : [next, part];
      sign('[');
      runs.push({ text: told(first.text), of: 'first' });
      sign(' → ');
      runs.push({ text: told(second.text), of: 'second' });
    } else {
      sign(part.in === 'first' ? '[−' : '[+');
      runs.push({ text: told(part.text), of: part.in });
    }
    sign(']');
  });
  return runs;
}

/** More words than these differ in a row only where two texts have little in common. */
const changed_words_max = 24;

/** A long run of words without its middle. */
export function inMiddle(text: string): string {
  const words = text.split(' ');
  if (words.length <= changed_words_max) return text;
  const half = changed_words_max / 2;
  return [...words.slice(0, half), '…', ...words.slice(-half)].join(' ');
}

function isChange(one: DiffPart, other: DiffPart): boolean {
  return one.in !== 'both' && other.in !== 'both' && one.in !== other.in;
}

/** Words that both have, as far as they stand next to a difference. */
export function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.split(' ');
  const kept = (hasBefore ? wordsBeside : 0) + (hasAfter ? wordsBeside : 0);
  if (words.length <= kept + 1 || kept === 0) return text;
  const start = hasBefore ? words.slice(0, wordsBeside) : [];
  const end = hasAfter ? words.slice(-wordsBeside) : [];
  return [...start, '…', ...end].join(' ');
}
