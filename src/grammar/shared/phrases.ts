import { isParted, type Term } from './terms.ts';

interface Phrase<Value> {
  readonly words: readonly (ReadonlySet<string> | null)[];
  readonly value: Value;
}

/** Phrases to be looked for, by their first word; longer ones first. Made on first need. */
export type Phrases<Value> = () => ReadonlyMap<string, readonly Phrase<Value>[]>;

/**
 * Make a table of phrases ready.
 *
 * In a phrase, words are parted by spaces and alternatives by `|`; a word that ends in `?` may be
 * absent; `*` stands for any word. The first word is neither.
 */
export function phrasesOf<Value>(table: readonly (readonly [string, Value])[]): Phrases<Value> {
  let made: ReturnType<Phrases<Value>> | null = null;
  return () => {
    made ??= byFirstWord(table);
    return made;
  };
}

function byFirstWord<Value>(
  table: readonly (readonly [string, Value])[],
): ReturnType<Phrases<Value>> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [pattern, value] of table) {
    for (const words of variants(pattern.split(' '))) {
      for (const first of words[0] ?? []) {
        const same = byFirst.get(first) ?? [];
        byFirst.set(first, same);
        same.push({ words, value });
      }
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * The longest phrase that begins at a word, not parted by punctuation.
 *
 * @returns its value and how many words it has, or null
 */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  sentence: readonly Term[],
  at: number,
): { readonly value: Value; readonly length: number } | null {
  for (const { words, value } of phrases().get(sentence[at]?.plain ?? '') ?? []) {
    const fits = words.every((allowed, offset) => {
      const term = sentence[at + offset];
      if (term === undefined || (offset > 0 && isParted(term))) return false;
      return allowed === null ? term.plain !== '' : allowed.has(term.plain);
    });
    if (fits) return { value, length: words.length };
  }
  return null;
}

/** A pattern with each of its words that may be absent, and without it. */
function variants(pattern: readonly string[]): (ReadonlySet<string> | null)[][] {
  let all: (ReadonlySet<string> | null)[][] = [[]];
  for (const word of pattern) {
    const optional = word.endsWith('?');
    const choice = optional ? word.slice(0, -1) : word;
    const allowed = choice === '*' ? null : new Set(choice.split('|'));
    const longer = all.map(words => [...words, allowed]);
    all = optional ? [...longer, ...all] : longer;
  }
  return all;
}
