/** Code points of the file's own words that a sentence shows. */
const lengthMax = 60;

/** Words of a file as a sentence quotes them: cut where they are long. */
export function shortened(text: string): string {
  // A code point is two code units at most; what is longer is not taken apart in full.
  const points = [...text.slice(0, 2 * lengthMax + 2)];
  if (points.length <= lengthMax) return text;
  return `${points.slice(0, lengthMax - 1).join('')}…`;
}
