/** Code points of the file's own words that a sentence shows. */
const length_max = 60;

/** Words of a file as a sentence quotes them: cut where they are long. */
export function shortened(text: string): string {
  // A code point is two code units at most; what is longer is not taken apart in full.
  const points = [...text.slice(0, 2 * length_max + 2)];
  if (points.length <= length_max) return text;
  return `${points.slice(0, length_max - 1).join('')}…`;
}
