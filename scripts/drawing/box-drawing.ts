import { cell_px, middle_px, short } from './geometry.ts';
import type { Ink } from './ink.ts';

/**
 * The lines of each character from U+2500 on, from the middle of its cell up, right, down and
 * left: 1 light, 2 heavy, 3 double, 0 none. Source: the characters' Unicode names.
 */
const arms = `
0101 0202 1010 2020 0101 0202 1010 2020 0101 0202 1010 2020 0110 0210 0120 0220
0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120
2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212
0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212
2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0101 0202 1010 2020
0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130
3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 0110 0011 1001
1100 0000 0000 0000 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010`
  .trim()
  .split(/\s+/)
  .map(digits => Array.from(digits, Number) as [number, number, number, number]);

/** Dashes in a cell, for the characters that are dashed. */
const dashes: Readonly<Record<number, number>> = {
  ...Object.fromEntries([0x2504, 0x2505, 0x2506, 0x2507].map(code => [code, 3])),
  ...Object.fromEntries([0x2508, 0x2509, 0x250a, 0x250b].map(code => [code, 4])),
  ...Object.fromEntries([0x254c, 0x254d, 0x254e, 0x254f].map(code => [code, 2])),
};

const stroke_px = [0, 1.2, 2.6, 1.2] as const;
/** From the middle to each of the two lines of a double one. */
const double_px = 1.5;
const corner_px = 4.5;

/**
 * Draw a box-drawing character as lines that meet those of the cells around it.
 *
 * @param x pixels, the cell's left edge
 * @param y pixels, its upper edge
 * @returns false when the character is not one of them
 */
export function drawBox(code: number, x: number, y: number, ink: Ink): boolean {
  const lines = arms[code - 0x2500];
  if (!lines || code > 0x257f) return false;
  if (code >= 0x256d && code <= 0x2570) drawCorner(code, x, y, ink);
  else if (code >= 0x2571 && code <= 0x2573) drawDiagonals(code, x, y, ink);
  else if (dashes[code]) drawDashes(lines, dashes[code], x, y, ink);
  else drawArms(lines, x, y, ink);
  return true;
}

function drawArms([up, right, down, left]: (typeof arms)[number], x: number, y: number, ink: Ink) {
  const [cx, cy] = [x + middle_px.x, y + middle_px.y];
  for (const { weight, back, sides, isAcross, from, to } of [
    {
      weight: right,
      back: left,
      sides: [up, down],
      isAcross: true,
      from: cx,
      to: x + cell_px.width,
    },
    { weight: left, back: right, sides: [up, down], isAcross: true, from: cx, to: x },
    {
      weight: down,
      back: up,
      sides: [left, right],
      isAcross: false,
      from: cy,
      to: y + cell_px.height,
    },
    { weight: up, back: down, sides: [left, right], isAcross: false, from: cy, to: y },
  ] as const) {
    if (weight === 0) continue;
    const width = stroke_px[weight as 1 | 2 | 3];
    const outward = Math.sign(to - from);
    for (const lane of weight === 3 ? [-1, 1] : [0]) {
      const [near, far] = lane < 0 ? sides : [sides[1], sides[0]];
      const shift = outward * startShift(weight, back, near, far);
      const at = (isAcross ? cy : cx) + lane * double_px;
      if (isAcross) ink.across(at, from + shift, to, width);
      else ink.down(at, from + shift, to, width);
    }
  }
}

/**
 * How far from the middle a line begins, so that corners are filled and double lines do not cross.
 * `near` and `far` are the weights of the lines beside it, on its own side and on the other.
 */
function startShift(weight: number, back: number, near: number, far: number): number {
  if (weight === 3) {
    if (near === 3) return double_px;
    return far === 3 && back === 0 ? -double_px : 0;
  }
  if (back !== 0) return 0;
  const crossing = Math.max(near, far);
  return crossing === 3 ? double_px * (near !== 0 && far !== 0 ? 1 : -1) : -strokeOf(crossing) / 2;
}

function strokeOf(weight: number): number {
  return stroke_px[weight as 0 | 1 | 2 | 3];
}

/** ╭ ╮ ╯ ╰ */
function drawCorner(code: number, x: number, y: number, ink: Ink) {
  const [cx, cy] = [x + middle_px.x, y + middle_px.y];
  const isRight = code === 0x256d || code === 0x2570;
  const isDown = code === 0x256d || code === 0x256e;
  const endX = isRight ? cx + corner_px : cx - corner_px;
  const turnY = isDown ? cy + corner_px : cy - corner_px;
  const sweep = isRight === isDown ? 1 : 0;
  const bend = `A${corner_px} ${corner_px} 0 0 ${sweep} ${short(endX)} ${short(cy)}`;
  ink.down(cx, turnY, isDown ? y + cell_px.height : y, stroke_px[1]);
  ink.stroke(`M${short(cx)} ${short(turnY)}${bend}`, stroke_px[1]);
}

function drawDiagonals(code: number, x: number, y: number, ink: Ink) {
  const [right, bottom] = [x + cell_px.width, y + cell_px.height].map(short);
  if (code !== 0x2572) ink.stroke(`M${short(x)} ${bottom}L${right} ${short(y)}`, stroke_px[1]);
  if (code !== 0x2571) ink.stroke(`M${short(x)} ${short(y)}L${right} ${bottom}`, stroke_px[1]);
}

function drawDashes(lines: (typeof arms)[number], count: number, x: number, y: number, ink: Ink) {
  const [up, right] = lines;
  const width = strokeOf(up || right);
  const length = (up ? cell_px.height : cell_px.width) / count;
  for (let dash = 0; dash < count; dash++) {
    const from = (up ? y : x) + (dash + 0.2) * length;
    if (up) ink.down(x + middle_px.x, from, from + 0.6 * length, width);
    else ink.across(y + middle_px.y, from, from + 0.6 * length, width);
  }
}
