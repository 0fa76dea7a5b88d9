import { foldText } from './folding.ts';

/**
 * Text as it is compared: what a typesetter may change without changing the words is made alike;
 * see `foldText`. Case and accents are kept: they carry meaning.
 *
 * @param text words out of an article
 * @returns the folded text, without spaces at its ends
 */
export function fold(text: string): string {
  if (nothingToFold.test(text) && !asciiToFold.test(text)) return text;
  return foldText(text).text.trim();
}

/** What is folded though it is plain: spaces before signs, two hyphens, the letters of Œ. */
const asciiToFold = / [;:!?%.]|--|[OA]E/;

/** Letters, digits and ASCII signs with one space between: most short passages. */
const nothingToFold = /^[\x21-\x7eÀ-ÅÇ-åç-ŐŔ-\u024f]+(?: [\x21-\x7eÀ-ÅÇ-åç-ŐŔ-\u024f]+)*$/;
