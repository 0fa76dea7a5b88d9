import type { Cell, CellColour } from '../terminal/cell.ts';

export interface Palette {
  readonly background: string;
  readonly foreground: string;
  readonly border: string;
  /** The terminal's sixteen colours: black, red, green, yellow, blue, magenta, cyan, white, bright. */
  readonly sixteen: readonly string[];
}

/** Every colour but the blacks of the dark and the whites of the light palette reads as text. */
export const palettes: Readonly<Record<'dark' | 'light', Palette>> = {
  dark: {
    background: '#15181e',
    foreground: '#d5d9e0',
    border: '#2b303a',
    sixteen: [
      ...['#2a2f38', '#f0808a', '#8ccf9a', '#e2b96b', '#7fb2f5', '#cf9ff0', '#63cbd2', '#c8cdd6'],
      ...['#858d9b', '#ff9ca4', '#a8e3b3', '#f4d08c', '#a3caff', '#e0baff', '#8ee2e7', '#f4f6fa'],
    ],
  },
  light: {
    background: '#fcfcfa',
    foreground: '#22272e',
    border: '#d8dbe0',
    sixteen: [
      ...['#22272e', '#b3202e', '#1a7037', '#855b00', '#1a5bbd', '#7d35ad', '#086b7e', '#68707b'],
      ...['#6a727d', '#c7303e', '#217f43', '#936500', '#2868cf', '#9146c2', '#0d788c', '#525a65'],
    ],
  },
};

/** How much of a dim text's own colour is left, the rest being background. */
const dimShare = 0.62;

/** The two colours a cell is drawn in; `background` is null where nothing is to be drawn. */
export function cellColours(
  cell: Cell,
  palette: Palette,
): { readonly ink: string; readonly background: string | null } {
  const fg = colourOf(cell.fg, palette) ?? palette.foreground;
  const bg = colourOf(cell.bg, palette);
  const front = cell.inverse ? (bg ?? palette.background) : fg;
  const back = cell.inverse ? fg : bg;
  const ink = cell.dim ? mixed(front, back ?? palette.background, dimShare) : front;
  return { ink, background: back };
}

/** A colour made of two: `share` of the first, the rest of the second. Both as `#rrggbb`. */
export function mixed(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map(at => {
    const [one, other] = [first, second].map(colour => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share));
  });
  return hex(parts);
}

function colourOf(colour: CellColour, { sixteen }: Palette): string | null {
  if (typeof colour !== 'number') return colour;
  if (colour < 16) return sixteen[colour] ?? null;
  return colour < 232 ? cubeColour(colour - 16) : hex(Array(3).fill(8 + (colour - 232) * 10));
}

/** The six levels of each part in the cube of 216 colours, as xterm has them. */
const levels = [0, 95, 135, 175, 215, 255];

function cubeColour(index: number): string {
  return hex([36, 6, 1].map(step => levels[Math.floor(index / step) % 6] ?? 0));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}
