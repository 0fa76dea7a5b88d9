import type { Theme } from './runs.ts';

const about =
  '# What a letter stands for: drawn so with the dark theme | with the light one. Numbers are colours.';

/**
 * The letters that stand for styles in recorded screens, the same in all of them. A letter keeps its
 * style for good, so that a new style changes no lines but those it stands in.
 */
export class Styles {
  readonly #pairs = new Map<string, Readonly<Record<Theme, string>>>();
  readonly #letters = new Map<string, string>();

  /** @param text what `toString` has given; left out: no letters yet */
  constructor(text = '') {
    for (const [, letter = '', dark = '', light = ''] of text.matchAll(
      /^([A-Za-z]+): (.*) \| (.*)$/gm,
    )) {
      this.#add(letter, dark, light);
    }
  }

  /** The letter of what has one style when it is dark, and another when it is light. */
  letterOf(dark: string, light: string): string {
    const known = this.#letters.get(`${dark} | ${light}`);
    return known ?? this.#add(letterAt(this.#pairs.size), dark, light);
  }

  /** @throws for a letter that stands for nothing */
  styleOf(letter: string, theme: Theme): string {
    const pair = this.#pairs.get(letter);
    if (!pair) throw new Error(`The letter ${letter} is not in styles.txt.`);
    return pair[theme];
  }

  toString(): string {
    const lines = Array.from(
      this.#pairs,
      ([letter, { dark, light }]) => `${letter}: ${dark} | ${light}\n`,
    );
    return `${about}\n\n${lines.join('')}`;
  }

  #add(letter: string, dark: string, light: string): string {
    this.#pairs.set(letter, { dark, light });
    this.#letters.set(`${dark} | ${light}`, letter);
    return letter;
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** a to z, A to Z, then aa, ab … */
function letterAt(index: number): string {
  const last = alphabet[index % alphabet.length] ?? '';
  return index < alphabet.length ? last : letterAt(Math.floor(index / alphabet.length) - 1) + last;
}
