import { readQuantities } from '../../grammar/read-quantities.ts';
import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { ReadQuantity } from '../../grammar/shared/read-quantity.ts';
import type { Stretch } from '../../model/stretch.ts';

/** Characters beside a stretch in which a number at its edge could go on. */
const besideChars = 60;

/**
 * The numbers of a text that lie across the edge of a stretch: “environ 15 000” over the beginning
 * of “15 000 soldats”.
 *
 * @returns them with offsets in the whole text
 */
export function numbersAcross(
  text: string,
  { at, end }: Stretch,
  language: ReadingLanguage,
): readonly ReadQuantity[] {
  if (end - at <= wholeChars) return acrossIn(text, { at, end }, { at, end }, language);
  const near = wholeChars / 2;
  return [
    ...acrossIn(text, { at, end }, { at, end: at + near }, language),
    ...acrossIn(text, { at, end }, { at: end - near, end }, language),
  ];
}

/** A longer stretch is read at its ends only. */
const wholeChars = 100_000;

/** Those that are found when so much of the text is read. */
function acrossIn(
  text: string,
  { at, end }: Stretch,
  read: Stretch,
  language: ReadingLanguage,
): readonly ReadQuantity[] {
  const start = Math.max(0, read.at - besideChars);
  return readQuantities(text.slice(start, read.end + besideChars), language)
    .map(found => ({ ...found, at: start + found.at, end: start + found.end }))
    .filter(found => (found.at < at && found.end > at) || (found.at < end && found.end > end));
}

/** A stretch with the numbers at its edges taken whole. */
export function withWholeNumbers(
  text: string,
  stretch: Stretch,
  language: ReadingLanguage | null,
): Stretch {
  if (language === null) return stretch;
  const across = numbersAcross(text, stretch, language);
  return {
    at: Math.min(stretch.at, ...across.map(found => found.at)),
    end: Math.max(stretch.end, ...across.map(found => found.end)),
  };
}
