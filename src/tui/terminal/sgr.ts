import type { FixedColour, Style } from '../theme.ts';
import type { ColourLevel } from './colour-level.ts';

const of256 = /^ansi256\((\d+)\)$/;

/** The codes of one style at each level of colours: the same few are asked for in every row. */
const known = new WeakMap<Style, Map<ColourLevel, string>>();

/**
 * What turns a style on in a terminal [ECMA-48, SGR], as the library that draws for Ink does it.
 *
 * @param colours how many there are; with none there is no weight either
 * @returns the numbers between `CSI` and `m`, with semicolons; empty where nothing is turned on
 */
export function sgr(style: Style, colours: ColourLevel): string {
  const levels = known.get(style) ?? new Map<ColourLevel, string>();
  const before = levels.get(colours);
  if (before !== undefined) return before;
  const codes = codesOf(style, colours).join(';');
  known.set(style, levels.set(colours, codes));
  return codes;
}

function codesOf(style: Style, colours: ColourLevel): readonly (number | string)[] {
  if (colours === 0) return [];
  const codes: (number | string)[] = [];
  if (style.bold) codes.push(1);
  if (style.dimColor) codes.push(2);
  if (style.italic) codes.push(3);
  if (style.underline) codes.push(4);
  if (style.inverse) codes.push(7);
  if (style.color !== undefined) codes.push(colourCode(style.color, 30, colours));
  if (style.backgroundColor !== undefined) {
    codes.push(colourCode(style.backgroundColor, 40, colours));
  }
  return codes;
}

/** @param base the code of the first of eight colours, for letters or what is behind them */
function colourCode(colour: FixedColour, base: 30 | 40, colours: ColourLevel): number | string {
  const index = of256.exec(colour)?.[1];
  if (index === undefined) {
    const parts = partsOf(colour);
    if (colours === 3) return `${base + 8};2;${parts.join(';')}`;
    return indexed(nearestOf256(parts), base, colours);
  }
  return indexed(Number(index), base, colours);
}

function indexed(index: number, base: 30 | 40, colours: ColourLevel): number | string {
  return colours >= 2 ? `${base + 8};5;${index}` : base - 30 + nearestOf16(index);
}

type Parts = readonly [red: number, green: number, blue: number];

function partsOf(colour: string): Parts {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Of the 256 the one that comes nearest: of the greys, or of the cube of six levels a part. */
function nearestOf256([red, green, blue]: Parts): number {
  if (red === green && green === blue) {
    if (red < 8) return 16;
    return red > 248 ? 231 : Math.round(((red - 8) / 247) * 24) + 232;
  }
  const level = (part: number) => Math.round((part / 255) * 5);
  return 16 + 36 * level(red) + 6 * level(green) + level(blue);
}

/** The code for letters of the one of sixteen that comes nearest to one of 256. */
function nearestOf16(index: number): number {
  if (index < 8) return 30 + index;
  if (index < 16) return 90 + index - 8;
  const inCube = index - 16;
  const grey = ((index - 232) * 10 + 8) / 255;
  const [red, green, blue]: Parts =
    index >= 232
      ? [grey, grey, grey]
      : [Math.floor(inCube / 36) / 5, Math.floor((inCube % 36) / 6) / 5, (inCube % 6) / 5];
  const brightness = Math.max(red, green, blue) * 2;
  if (brightness === 0) return 30;
  const code = 30 + 4 * Math.round(blue) + 2 * Math.round(green) + Math.round(red);
  return brightness === 2 ? code + 60 : code;
}
