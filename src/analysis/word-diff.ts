import { diffArrays } from 'diff';
import type { ReadingLanguage, Stretch } from '../reading/reading.ts';
import { type WordWeight, wordWeight } from '../reading/weight.ts';
import { type Word, wordsOf } from '../reading/words.ts';
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
  readonly parts: readonly DiffPart[];
  /** What makes the difference serious, each kind once; empty: nothing of weight differs. */
  readonly weights: readonly DiffWeight[];
}

/** More changed words than this are another text. */
const editsMax = 400;

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
 * @returns the parts in reading order, and whether a digit, a negation, a modifier, a hedge or a
 *   name is among the words that differ
 */
export function diffWords(
  first: string,
  second: string,
  language: ReadingLanguage | null,
): WordDiff {
  const runs = runsOf(tokensOf(first), tokensOf(second));
  const parts = runs.map(({ in: where, tokens }) => ({
    in: where,
    text: joined(tokens),
    spaced: tokens[0]?.spaced ?? false,
  }));
  return { parts, weights: weightsOf(runs, language) };
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
  const runs = runsOf(tokensOf(words), tokensOf(text));
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

function runsOf(first: readonly Token[], second: readonly Token[]): readonly Run[] {
  const changes = diffArrays([...first], [...second], {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: editsMax,
  });
  if (!changes) {
    return [
      { in: 'first', tokens: first },
      { in: 'second', tokens: second },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    in: added ? 'second' : removed ? 'first' : 'both',
    tokens: value,
  }));
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const folded = fold(word.text);
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
  const others = new Set(other.map(token => plainForm(token.folded)));
  return side.flatMap(token => {
    const plain = plainForm(token.folded);
    if (others.has(plain)) return [];
    const turned = plain.replace(contrary, '');
    const isTurned = turned !== plain && turned.length > 3 && others.has(turned);
    return (isTurned ? 'negation' : weightOf(token, language)) ?? [];
  });
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
