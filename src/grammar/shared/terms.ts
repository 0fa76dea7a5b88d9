import type { Stretch } from '../../model/stretch.ts';
import { quotedStretches } from './quoted.ts';
import { breaksSentence } from './sentence-break.ts';
import { wordsOf } from './words.ts';

/** A word of a text, made ready to be looked up. */
export interface Term extends Stretch {
  readonly text: string;
  /** What a list has it under (see `plainWord`); empty where the word is not to be looked at. */
  readonly plain: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const simple = /^[ -~\u00c0-\u00c5\u00c7-\u00d6\u00d8-\u00e5\u00e7-\u00f6\u00f8-\u00ff]*$/;

/**
 * A word as lists have it: composed, in small letters, with straight apostrophes and without
 * ligatures.
 */
export function plainWord(word: string): string {
  // Most words are of letters that are composed already, and have nothing else to be made plain.
  if (simple.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/**
 * The sentences of a text, as their words.
 *
 * @param quotations `hidden`: words inside quotation marks keep their places and match nothing
 */
export function sentencesOf(text: string, quotations: 'hidden' | 'read'): readonly Term[][] {
  // A passage is read for its mood, its measures and its numbers, one after the other.
  if (last?.text !== text || last.quotations !== quotations) {
    last = { text, quotations, sentences: readSentences(text, quotations) };
  }
  return last.sentences;
}

let last: {
  readonly text: string;
  readonly quotations: 'hidden' | 'read';
  readonly sentences: readonly Term[][];
} | null = null;

function readSentences(text: string, quotations: 'hidden' | 'read'): readonly Term[][] {
  const hidden = quotations === 'hidden' ? quotedStretches(text) : [];
  const sentences: Term[][] = [];
  let next = 0;
  let previous: { readonly text: string; readonly end: number } | null = null;
  for (const word of wordsOf(text)) {
    if (!word.isWord) continue;
    const { at, end } = word;
    const gap = text.slice(previous?.end ?? 0, at);
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const isHidden = (hidden[next]?.at ?? Number.POSITIVE_INFINITY) < end;
    const term = { at, end, text: word.text, plain: isHidden ? '' : plainWord(word.text), gap };
    if (breaksSentence(gap, previous?.text ?? null, word.text)) sentences.push([]);
    sentences.at(-1)?.push(term);
    previous = word;
  }
  return sentences;
}

/** Whether a mark of punctuation parts two words; by default a comma or a stronger one. */
export function isParted(term: Term | undefined, marks = /[,;:.!?…()[\]–—]/): boolean {
  return term === undefined || marks.test(term.gap);
}

/** From the beginning of one word to the end of another. */
export function stretchOf(first: Term, last: Term): Stretch {
  return { at: first.at, end: last.end };
}
