import type { FixedColour, Theme } from '../theme.ts';

/** The six levels of each part in the cube of 216 colours, as xterm has them. */
const levels = [0, 95, 135, 175, 215, 255];

/** What text needs to be read, and what a line needs to be seen [WCAG 2.2, 1.4.3 and 1.4.11]. */
const needed = { text: 4.5, line: 3 } as const;

/** A fixed colour by its parts, as `#rrggbb`. The first sixteen of the 256 are not fixed. */
export function partsOfColour(colour: FixedColour): string {
  const index = Number(/^ansi256\((\d+)\)$/.exec(colour)?.[1] ?? Number.NaN);
  if (Number.isNaN(index)) return colour;
  const parts =
    index >= 232
      ? Array<number>(3).fill(8 + (index - 232) * 10)
      : [36, 6, 1].map(step => levels[Math.floor((index - 16) / step) % 6] ?? 0);
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of `#rrggbb` [WCAG 2.2, definition of “relative luminance”]. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two colours as `#rrggbb`, 1 to 21 [WCAG 2.2, definition of “contrast ratio”]. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether all that a theme has in a colour of its own can be read on a background. */
export function isReadable(theme: Theme, background: string): boolean {
  return Object.entries(theme).every(([tone, { color, backgroundColor = background }]) => {
    if (color === undefined) return true;
    const least = tone === 'border' || tone === 'frame' ? needed.line : needed.text;
    return contrast(partsOfColour(color), partsOfColour(backgroundColor as FixedColour)) >= least;
  });
}
