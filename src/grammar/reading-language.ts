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
