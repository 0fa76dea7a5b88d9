import { readQuantities } from '../../reading/quantities.ts';
import type { ReadingLanguage, ReadQuantity, Stretch } from '../../reading/reading.ts';

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
  const start = Math.max(0, at - besideChars);
  return readQuantities(text.slice(start, end + besideChars), language)
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
