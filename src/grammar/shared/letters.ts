/** What French and English are printed with: Latin letters, digits, punctuation; nothing that joins. */
export const western =
  /^[\t\n\r -~\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2010-\u2027\u202f\u2030\u2039\u203a\u20ac]*$/;

/** The classes of Unicode, as far as `western` reaches. A mark is none of its characters. */
export const westernClasses = {
  Lu: 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0152\u0160\u0178\u017d',
  Ll: 'a-z\u00b5\u00df-\u00f6\u00f8-\u00ff\u0153\u0161\u017e',
  L: 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e',
  Nd: '0-9',
  N: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be',
  M: '\u0300',
} as const;

/** A pattern with classes of Unicode, in the one of its forms that a text needs. */
export type LetterPattern = (text: string) => RegExp;

/**
 * A pattern that is written with `\p{L}` and the like. Compiling those classes takes longer than
 * reading a briefing, so a text of western characters gets a form with ranges instead.
 *
 * @param source in the syntax of the `u` flag, with the classes of `westernClasses` only
 * @param flags besides `u`; not `i`, which knows more letters than the ranges
 */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let short: RegExp | undefined;
  let whole: RegExp | undefined;
  return text => {
    if (western.test(text)) {
      short ??= new RegExp(westernSource(source), flags);
      return short;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}

function westernSource(source: string): string {
  let isInside = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (piece, name?: string) => {
    if (piece === '[') isInside = true;
    if (piece === ']') isInside = false;
    if (name === undefined) return piece;
    const ranges = westernClasses[name as keyof typeof westernClasses];
    return isInside ? ranges : `[${ranges}]`;
  });
}

const otherLetter = /\p{L}/u;

/** Whether a character is a letter. */
export function isLetter(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit > 0xff) return otherLetter.test(character);
  const small = unit | 0x20;
  if (small >= 0x61 && small <= 0x7a) return true;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit !== 0xd7 && unit !== 0xf7;
}
