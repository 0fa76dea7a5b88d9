const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/**
 * Offsets of a text in Unicode code points as offsets in UTF-16 code units, in which JavaScript
 * cuts. The text is gone through once, and no further than the last of them.
 *
 * @param points in any order; those past the end of the text stand for its end
 */
export function codeUnits(text: string, points: Iterable<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let unit = 0;
  let point = 0;
  for (const wanted of [...new Set(points)].sort((a, b) => a - b)) {
    while (point < wanted && unit < text.length) {
      const isPair = isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1));
      unit += isPair ? 2 : 1;
      point += 1;
    }
    found.set(wanted, unit);
  }
  return found;
}
