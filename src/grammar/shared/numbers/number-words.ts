import type { NumberWord } from './number-grammar.ts';

type Entry = readonly [string, NumberWord];
type Values = Readonly<Record<string, number>>;

/** Words for a number. */
export function plain(kind: NumberWord['kind'], values: Values): Entry[] {
  return Object.entries(values).map(([word, value]) => [
    word,
    { kind, value, ordinal: false, plural: false },
  ]);
}

/** Words for a place in a row, with their plurals, and as capitals without accents have them. */
export function ordinals(kind: NumberWord['kind'], values: Values): Entry[] {
  return Object.entries(values).flatMap(([word, value]) => {
    const written = [...new Set([word, word.replace('è', 'e')])];
    return written.flatMap((form): Entry[] => [
      [form, { kind, value, ordinal: true, plural: false }],
      [`${form}s`, { kind, value, ordinal: true, plural: true }],
    ]);
  });
}
