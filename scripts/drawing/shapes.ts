import { cell_px, middle_px, short } from './geometry.ts';
import type { Ink } from './ink.ts';

/** Points around the middle of the cell, in pixels. */
type Outline = readonly (readonly [number, number])[];

const pointing = (length: number, half: number): Outline => [
  [-length, -half],
  [length, 0],
  [-length, half],
];
const turned = (outline: Outline, quarters: number): Outline =>
  quarters === 0
    ? outline
    : turned(
        outline.map(([x, y]) => [-y, x] as const),
        quarters - 1,
      );
const square = (half: number): Outline => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
];
const diamond: Outline = [
  [0, -4.2],
  [4.2, 0],
  [0, 4.2],
  [-4.2, 0],
];

const filled: Readonly<Record<string, Outline>> = {
  '■': square(3.6),
  '▪': square(2.4),
  '◆': diamond,
  '▶': pointing(3.8, 4.4),
  '▼': turned(pointing(3.8, 4.2), 1),
  '◀': turned(pointing(3.8, 4.4), 2),
  '▲': turned(pointing(3.8, 4.2), 3),
  '▸': pointing(2.6, 3.2),
  '▾': turned(pointing(2.6, 3.2), 1),
  '◂': turned(pointing(2.6, 3.2), 2),
  '▴': turned(pointing(2.6, 3.2), 3),
};
const outlined: Readonly<Record<string, Outline>> = { '□': square(3.4), '◇': diamond };
/** Radius, and the width of the line where the disc is empty. */
const discs: Readonly<Record<string, readonly [number, number?]>> = {
  '●': [3.7],
  '○': [3.1, 1.3],
  '•': [2.2],
  '·': [1.05],
};

/**
 * Draw a mark that fonts disagree about as a shape of its own, in the middle of its cell.
 *
 * @returns false when the character is not one of them
 */
export function drawMark(character: string, x: number, y: number, ink: Ink): boolean {
  const [cx, cy] = [x + middle_px.x, y + middle_px.y];
  const disc = discs[character];
  if (disc) {
    const [radius, line_px] = disc;
    const half = `a${radius} ${radius} 0 1 0`;
    const circle = `M${short(cx - radius)} ${short(cy)}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
    if (line_px === undefined) ink.fill(circle);
    else ink.stroke(circle, line_px);
    return true;
  }
  const outline = filled[character] ?? outlined[character];
  if (!outline) return false;
  const points = outline.map(([dx, dy]) => `${short(cx + dx)} ${short(cy + dy)}`);
  const path = `M${points.join('L')}z`;
  if (filled[character]) ink.fill(path);
  else ink.stroke(path, 1.2);
  return true;
}

/** Which quarters are filled, from U+2596: upper left 1, upper right 2, lower left 4, lower right 8. */
const quadrants = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14];

/**
 * Draw a block element (U+2580 to U+259F) other than the three shades.
 *
 * @returns false when the character is not one of them
 */
export function drawBlock(code: number, x: number, y: number, ink: Ink): boolean {
  if (code < 0x2580 || code > 0x259f || (code >= 0x2591 && code <= 0x2593)) return false;
  const { width, height } = cell_px;
  if (code === 0x2580) ink.box(x, y, width, height / 2);
  else if (code <= 0x2588) {
    const part = ((code - 0x2580) / 8) * height;
    ink.box(x, y + height - part, width, part);
  } else if (code <= 0x258f) ink.box(x, y, ((0x2590 - code) / 8) * width, height);
  else if (code === 0x2590) ink.box(x + width / 2, y, width / 2, height);
  else if (code === 0x2594) ink.box(x, y, width, height / 8);
  else if (code === 0x2595) ink.box(x + (width * 7) / 8, y, width / 8, height);
  else {
    const filledQuarters = quadrants[code - 0x2596] ?? 0;
    for (let quarter = 0; quarter < 4; quarter++) {
      if (!(filledQuarters & (1 << quarter))) continue;
      const left = x + (quarter % 2) * (width / 2);
      ink.box(left, y + (quarter > 1 ? height / 2 : 0), width / 2, height / 2);
    }
  }
  return true;
}

/** How much of a shaded cell is ink, for ░ ▒ ▓. */
export function shadeShare(code: number): number | undefined {
  return code >= 0x2591 && code <= 0x2593 ? (code - 0x2590) / 4 : undefined;
}
