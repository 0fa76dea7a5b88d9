import type { Quantity } from '../model/quantity.ts';

/** A stretch of a text, in UTF-16 code units: first included, last excluded. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}

/** A number as a passage words it. */
export interface ReadQuantity extends Stretch {
  /** What the words give, with their modifier: what a report with these words should have. */
  readonly quantity: Quantity;
  /** “Quatrième”, “80e”, “third”: a place in a row, given as the number of that place. */
  readonly ordinal: boolean;
  /** It counts a part of the number before it: “4.700, dont 600 morts”. */
  readonly part: boolean;
}

/** The languages that can be read. */
export const readingLanguages = ['en', 'fr'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

/**
 * The language to read a text in.
 *
 * @param tag a language tag [BCP 47], as a source has it
 * @returns null for a language whose numbers and mood are not read
 */
export function readingLanguage(tag: string): ReadingLanguage | null {
  const primary = tag.split('-')[0]?.toLowerCase();
  return readingLanguages.find(language => language === primary) ?? null;
}
