/**
 * The order of file names as people count: `part-2` before `part-10`.
 *
 * Everything but digits goes by code unit, so that the order is the same on every machine.
 *
 * @returns negative, zero or positive, as for `sort`
 */
export function naturalOrder(one: string, other: string): number {
  const left = pieces(one);
  const right = pieces(other);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = comparePieces(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(one, other);
}

function pieces(name: string): string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

function comparePieces(one: string, other: string): number {
  const left = digits(one);
  const right = digits(other);
  if (left === null || right === null) return compareText(one, other);
  return left.length - right.length || compareText(left, right);
}

/** Digits without leading zeros: a longer one is larger, whatever its length. */
function digits(piece: string): string | null {
  return /^\d/.test(piece) ? piece.replace(/^0+(?=\d)/, '') : null;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
