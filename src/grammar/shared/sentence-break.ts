const ending = /[.!?…‽。！？]/u;
const blankLine = /\n\s*\n/u;

/** Abbreviations whose point ends no sentence, besides single capitals (“M.”, “U.S.”). */
const abbreviations = new Set(
  `mm mme mmes mlle mgr me dr pr st ste mr mrs ms prof gen gén col lt sgt cpl maj cap capt adm cmdr
  sen rep gov pres hon rev jr sr no nos vol art fig env hab cf vs av apr jan feb aug sept sep oct nov
  dec janv févr juil déc`.split(/\s+/),
);

/**
 * Whether a sentence ends between two words.
 *
 * A small letter begins no sentence, whatever mark stands before it: « “Halte !”, a-t-il dit ».
 *
 * @param gap what stands between them
 * @param previous the word before, or null at the beginning of the text
 * @param next the word after
 */
export function breaksSentence(gap: string, previous: string | null, next: string): boolean {
  if (previous === null || blankLine.test(gap)) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (gap.includes('\n')) return true;
  return ending.test(gap) && !(/^\.\s*$/u.test(gap) && isAbbreviation(previous));
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
