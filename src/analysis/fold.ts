/**
 * Text as it is compared: what a typesetter may change without changing the words is made alike:
 * invisible characters gone; NFC; every run of spaces one space, none inside guillemets; quotation
 * marks, apostrophes and dashes one of each. Case and accents are kept: they carry meaning.
 *
 * @param text words out of an article
 * @returns the folded text, without spaces at its ends
 */
export function fold(text: string): string {
  if (nothingToFold.test(text)) return text;
  return (
    text
      // Before NFC: an invisible character can stand between a letter and its accent.
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .normalize('NFC')
      // French sets a space inside its guillemets, English none; German turns them round, so a
      // mark with a letter on its outer side is left to the next step.
      .replace(/\s+/g, ' ')
      .replace(/(?<![\p{L}\p{N}])« /gu, '"')
      .replace(/ »(?![\p{L}\p{N}])/gu, '"')
      .replace(/[«»“”„‟〝〞＂]/g, '"')
      .replace(/[‘’‚‛ʼ＇]/g, "'")
      .replace(/[‐‑‒–—―−－]/g, '-')
      .trim()
  );
}

/** Letters, digits and ASCII signs with one space between: most short passages. */
const nothingToFold = /^[\x21-\x7e\u00c0-\u024f]+(?: [\x21-\x7e\u00c0-\u024f]+)*$/;
