import type { Stretch } from '../../model/stretch.ts';
import { letterPattern } from './letters.ts';
import { breaksSentence } from './sentence-break.ts';

/** A piece of a text: a word, or what stands between words. */
export interface Word extends Stretch {
  readonly text: string;
  /** False for spaces, punctuation and signs. */
  readonly isWord: boolean;
  /** It stands where any word takes a capital: at the start of a sentence, a quotation, a list item. */
  readonly startsSentence: boolean;
}

const run = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const apostrophe = `['’ʼ]`;
const hyphen = String.raw`[-\u2010\u2011]`;
const opening = '«“„"‘([:•–—';

/** `15 000`, `15.000`, `1'000`, `1,5`, `2.000,50`: one number each. */
const number = String.raw`(?:\p{Nd}{1,3}(?!\p{Nd})(?:[ \u00a0\u2009\u202f.,'’]\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}+)(?:[.,]\p{Nd}+)*`;

const inAnyCase = (letters: string) =>
  letters.replace(/\w/g, letter => `[${letter}${letter.toUpperCase()}]`);
const elided = inAnyCase('(?:c|d|j|l|m|n|s|t|(?:jus|lors|puis|quoi|pres|quel)?qu)');

/** `N’Djamena` and `M’Bappé` are names, and no elision. */
const elision = String.raw`(?![NM]${apostrophe}\p{Lu}\p{Ll})${elided}${apostrophe}(?=[\p{L}\p{N}«“"])`;

const joined = String.raw`(?:(?:${hyphen}|${apostrophe}(?=\p{L}))${run})*`;
const counted = String.raw`${number}(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)?`;

/** A hyphen joins (`Jong-un`, `Covid-19`, `1,500-strong`), but not two numbers (`2-3`). */
const compound = String.raw`${counted}(?:[-\u2010\u2011'’ʼ](?=\p{L})${run}${joined})?|${run}${joined}`;

const piece = letterPattern(String.raw`(${elision})|(${compound})|\s+|[^]`, 'g');

const contracted = /(?:n['’ʼ]t|['’ʼ](?:re|ve|ll|[sdm]))$/iu;

/**
 * Split a text into words and what stands between them.
 *
 * A word is a run of letters and digits, with its hyphens. A French elision (`l’`, `qu’`) is a word
 * of its own with its apostrophe, and so is what English contracts: `did` + `n’t`, `ca` + `n’t`,
 * `Kim` + `’s`. A number is one word with its grouping and decimals.
 *
 * @returns pieces that follow one another without a gap: their texts, joined, give the text back
 */
export function wordsOf(text: string): readonly Word[] {
  if (last?.text !== text) last = { text, words: readWords(text) };
  return last.words;
}

/** The same text is asked about several times in a row. */
let last: { readonly text: string; readonly words: readonly Word[] } | null = null;

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previous: Word | null = null;
  const add = (at: number, end: number, isWord: boolean) => {
    const piece = text.slice(at, end);
    const word: Word = {
      at,
      end,
      text: piece,
      isWord,
      startsSentence: isWord && takesCapital(text.slice(previous?.end ?? 0, at), previous, piece),
    };
    words.push(word);
    if (isWord) previous = word;
  };
  for (const match of text.matchAll(piece(text))) {
    const [whole, elision, other] = match;
    const end = match.index + whole.length;
    if (other === undefined) {
      add(match.index, end, elision !== undefined);
      continue;
    }
    const cut = end - contraction(other);
    add(match.index, cut, true);
    if (cut < end) add(cut, end, true);
  }
  return words;
}

/** How many units of a word's end are a contraction with it. */
function contraction(word: string): number {
  const tail = contracted.exec(word.slice(-3))?.[0];
  return tail === undefined || tail.length === word.length ? 0 : tail.length;
}

function takesCapital(gap: string, previous: Word | null, next: string): boolean {
  const last = gap.trimEnd().at(-1);
  if (last !== undefined && opening.includes(last)) return true;
  return breaksSentence(gap, previous?.text ?? null, next);
}
