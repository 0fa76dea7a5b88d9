import { diffArrays } from 'diff';
import type { ReadingLanguage } from '../grammar/reading-language.ts';
import { type Word, wordsOf } from '../grammar/shared/words.ts';
import { type WordWeight, wordWeight } from '../grammar/word-weight.ts';
import { limits } from '../model/limits.ts';
import type { Stretch } from '../model/stretch.ts';
import { fold } from './fold.ts';

/** A run of words that both texts have, or only the first, or only the second. */
export interface DiffPart {
  readonly in: 'both' | 'first' | 'second';
  /** With the spaces between its words, as it is written; `both` as the second has it. */
  readonly text: string;
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** What a word weighs, or that the same words stand in another order: who did what to whom. */
export type DiffWeight = WordWeight | 'order';

export interface WordDiff {
  /** In reading order; where the two are too unlike, the first as a whole and then the second. */
  readonly parts: readonly DiffPart[];
  /** What makes the difference serious, each kind once; empty: nothing of weight differs. */
  readonly weights: readonly DiffWeight[];
  /**
   * The two are so long, or differ in so much, that they were not compared word by word: nobody
   * knows what weighs in their difference.
   */
  readonly isTooUnlike: boolean;
}

interface Token {
  readonly word: Word;
  /** A hyphen that makes the number behind it negative. */
  readonly isMinus: boolean;
  readonly folded: string;
  readonly spaced: boolean;
}

/**
 * Two wordings word by word. Typography is no difference; punctuation is one.
 *
 * @param language the language of both; null where it cannot be read: every language's words weigh
 * @param tally counts the comparisons of two words
 * @returns the parts in reading order, and whether a digit, a negation, a modifier, a hedge or a
 *   name is among the words that differ
 */
export function diffWords(
  first: string,
  second: string,
  language: ReadingLanguage | null,
  tally = { steps: 0 },
): WordDiff {
  if (first === second) return { parts: whole('both', first), weights: [], isTooUnlike: false };
  const runs = runsOf(first, second, tally);
  if (runs === null) return tooUnlike(first, second);
  const parts = runs.map(({ in: where, tokens }) => ({
    in: where,
    text: joined(tokens),
    spaced: tokens[0]?.spaced ?? false,
  }));
  return { parts, weights: weightsOf(runs, language), isTooUnlike: false };
}

/** Two texts that are not compared. */
export function tooUnlike(first: string, second: string): WordDiff {
  const parts = [...whole('first', first), ...whole('second', second)];
  return { parts, weights: [], isTooUnlike: true };
}

function whole(side: DiffPart['in'], text: string): readonly DiffPart[] {
  return text.trim() === '' ? [] : [{ in: side, text: text.trim(), spaced: false }];
}

/** Characters that both texts have. */
export function sharedCharacters({ parts }: WordDiff): number {
  return parts.reduce((sum, part) => (part.in === 'both' ? sum + part.text.length : sum), 0);
}

/**
 * The stretch of a text that words correspond to: from where the first of them stands, or what
 * stands in its place, to the last.
 *
 * @param words words that do not all stand in the text
 * @param text a text that is wider than what corresponds to them
 * @returns in UTF-16 code units of `text`; null where they have no word in common
 */
export function alignedStretch(words: string, text: string): Stretch | null {
  const runs = runsOf(words, text, { steps: 0 }) ?? [];
  const first = runs.findIndex(run => run.in === 'both');
  if (first === -1) return null;
  const last = runs.findLastIndex(run => run.in === 'both');
  const begin = runs[first]?.tokens[0];
  const end = runs[last]?.tokens.at(-1);
  // As many words of the text stand in the place of words as there are of these.
  const [before, after] = [runs.slice(0, first), runs.slice(last + 1)];
  const count = (found: readonly Run[]) => tokensIn(found, 'first').length;
  const leading = tokensIn(before, 'second').slice(
    -count(before) || tokensIn(before, 'second').length,
  );
  const trailing = tokensIn(after, 'second').slice(0, count(after));
  return {
    at: (leading[0] ?? begin)?.word.at ?? 0,
    end: (trailing.at(-1) ?? end)?.word.end ?? text.length,
  };
}

interface Run {
  readonly in: DiffPart['in'];
  /** Those of `both` are the second's. */
  readonly tokens: readonly Token[];
}

function tokensIn(runs: readonly Run[], side: 'first' | 'second'): readonly Token[] {
  return runs.flatMap(run => (run.in === side ? run.tokens : []));
}

/** Thrown to stop a comparison, which the library has no other way to count. */
const enough = new Error('too many comparisons');

/** @returns null where the two are too long, or too unlike */
function runsOf(first: string, second: string, tally: { steps: number }): readonly Run[] | null {
  const [a, b] = [tokensOf(first), tokensOf(second)];
  if (a === null || b === null) return null;
  const most = tally.steps + limits.diff_steps_max;
  try {
    const changes = diffArrays([...a], [...b], {
      comparator: (one, other) => {
        if (++tally.steps > most) throw enough;
        return one.folded === other.folded;
      },
      maxEditLength: limits.diff_edits_max,
    });
    if (!changes) return null;
    return changes.map(({ added, removed, value }) => ({
      in: added ? 'second' : removed ? 'first' : 'both',
      tokens: value,
    }));
  } catch (error) {
    if (error === enough) return null;
    throw error;
  }
}

/** One word, or one sign that is no part of a word; a number with its grouping is several. */
const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Whether a text has more words and signs than are compared; that is quickly known. */
function isTooLong(text: string): boolean {
  if (text.length <= limits.diff_words_max) return false;
  return (text.match(wordOrSign)?.length ?? 0) > limits.diff_words_max;
}

/** @returns null where the text is too long */
function tokensOf(text: string): readonly Token[] | null {
  if (isTooLong(text)) return null;
  const tokens: Token[] = [];
  let spaced = false;
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const folded = foldedWord(word.text);
    if (!word.isWord && folded === '') {
      spaced = true;
      continue;
    }
    const next = words[at + 1]?.text ?? '';
    const isMinus = folded === '-' && /^\p{N}/u.test(next) && (spaced || tokens.length === 0);
    tokens.push({ word, folded, spaced, isMinus });
    spaced = /\s$/u.test(word.text);
  }
  return tokens;
}

/** Most of what stands between words is a space. */
function foldedWord(word: string): string {
  return word.trim() === '' ? '' : fold(word);
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .map(({ word, spaced }, at) => (at > 0 && spaced ? ' ' : '') + word.text.trim())
    .join('');
}

/** A word that only changes its capital letters is the same word. */
function weightsOf(runs: readonly Run[], language: ReadingLanguage | null): readonly DiffWeight[] {
  const weights = new Set<DiffWeight>();
  const changes = changesOf(runs);
  for (const { first, second } of changes) {
    for (const weight of sideWeights(first, second, language)) weights.add(weight);
    for (const weight of sideWeights(second, first, language)) weights.add(weight);
  }
  if (isReordered(changes)) weights.add('order');
  return [...weights];
}

/** What the words of one side weigh, but for those that the other side has in other letters. */
function sideWeights(
  side: readonly Token[],
  other: readonly Token[],
  language: ReadingLanguage | null,
): readonly DiffWeight[] {
  const others = new Set(distinct(other).map(token => plainForm(token.folded)));
  return distinct(side).flatMap(token => {
    const plain = plainForm(token.folded);
    if (others.has(plain)) return [];
    const turned = plain.replace(contrary, '');
    const isTurned = turned !== plain && turned.length > 3 && others.has(turned);
    return (isTurned ? 'negation' : weightOf(token, language)) ?? [];
  });
}

/** Each of some words once; the same word weighs the same, but for where it begins a sentence. */
function distinct(tokens: readonly Token[]): readonly Token[] {
  const byKey = new Map<string, Token>();
  for (const token of tokens) {
    const { text, startsSentence } = token.word;
    const key = `${text}\n${startsSentence}\n${token.isMinus}`;
    if (!byKey.has(key)) byKey.set(key, token);
  }
  return [...byKey.values()];
}

/** What makes a word its own contrary: “legal” and “illegal”. */
const contrary = /^(?:un|in|im|il|ir|non|dis|dés?|mal|mis)-?/u;

/** One difference: the words of each side that stand in one place. */
interface Change {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
}

function changesOf(runs: readonly Run[]): readonly Change[] {
  const changes: { first: readonly Token[]; second: readonly Token[] }[] = [];
  let open = false;
  for (const run of runs) {
    if (run.in !== 'both' && !open) changes.push({ first: [], second: [] });
    open = run.in !== 'both';
    const last = changes.at(-1);
    if (run.in !== 'both' && last) last[run.in] = run.tokens;
  }
  return changes;
}

/** Whether the words that differ are the same words, in other places. */
function isReordered(changes: readonly Change[]): boolean {
  const words = (side: keyof Change) =>
    changes
      .flatMap(change => change[side])
      .filter(token => token.word.isWord)
      .map(token => plainForm(token.folded));
  const [a, b] = [words('first'), words('second')];
  if (a.length === 0 || a.length !== b.length || a.join(' ') === b.join(' ')) return false;
  return a.toSorted().join(' ') === b.toSorted().join(' ');
}

/** A word without its capitals, its raised or lowered letters, and the grouping of its digits. */
function plainForm(folded: string): string {
  return folded
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{Nd})[ .,'](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
}

function weightOf({ word, isMinus }: Token, language: ReadingLanguage | null): WordWeight | null {
  if (isMinus) return 'digit';
  return word.isWord ? wordWeight(word, language) : null;
}
