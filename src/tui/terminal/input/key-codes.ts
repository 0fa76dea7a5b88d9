/** Keys of `CSI number ~`: the VT220, xterm, rxvt and the Linux console, whose F13 is Shift-F1. */
export const numbered: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  ...functionKeys(1, [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]),
  ...functionKeys(13, [25, 26, 28, 29, 31, 32, 33, 34]),
};

/** Keys of `CSI letter` and `SS3 letter`. `CSI R` is where the cursor is, and never F3. */
export const lettered: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  S: 'f4',
  // With Shift or Ctrl in rxvt.
  a: 'up',
  b: 'down',
  c: 'right',
  d: 'left',
};

/** Keys of the kitty protocol that are no characters; those of the number pad are what they show. */
export const kitty: Readonly<Record<number, string>> = {
  ...functionKeys(
    13,
    [57376, 57377, 57378, 57379, 57380, 57381, 57382, 57383, 57384, 57385, 57386, 57387],
  ),
  ...Object.fromEntries(Array.from('0123456789./*-+', (sign, at) => [57399 + at, sign])),
  57414: 'enter',
  57415: '=',
  57416: ',',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'pageup',
  57422: 'pagedown',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
};

function functionKeys(first: number, codes: readonly number[]): Readonly<Record<number, string>> {
  return Object.fromEntries(codes.map((code, at) => [code, `f${first + at}`]));
}
