import { describe, expect, test } from 'vitest';
import { cellColours, palettes } from '../../scripts/drawing/palette.ts';
import { themeNames } from '../../src/config/values.ts';
import { claimTones } from '../../src/tui/draw/span.ts';
import type { FixedColour, Style } from '../../src/tui/theme.ts';
import { themes } from '../../src/tui/themes/themes.ts';

/** Backgrounds of widespread colour schemes, each kind from end to end. */
const backgrounds = {
  dark: ['#000000', '#1e1e1e', '#002b36', '#282a36', '#282c34', '#2e3440', '#300a24'],
  light: ['#ffffff', '#fafafa', '#f0f0f0', '#eff1f5', '#fdf6e3', '#fbf1c7', '#eee8d5'],
};

/** Relative luminance. Source: WCAG 2.2, definition of “relative luminance”. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Source: WCAG 2.2, definition of “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour by its parts. */
function parts(colour: FixedColour): string {
  const number = /^ansi256\((\d+)\)$/.exec(colour)?.[1];
  if (number === undefined) return colour;
  const plain = { bold: false, dim: false, italic: false, underline: false };
  const cell = { ...plain, inverse: false, strikethrough: false, text: 'x', width: 1, bg: null };
  return cellColours({ ...cell, fg: Number(number) }, palettes.dark).ink;
}

const styles = (name: (typeof themeNames)[number]) =>
  Object.entries(themes[name]) as [string, Style][];
const named = /^(?:cyan|red|magenta|green|blue)$/;

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(parts('ansi256(80)')).toBe('#5fd7d7');
  expect(parts('ansi256(247)')).toBe('#9e9e9e');
});

describe.each(['dark', 'light'] as const)('the %s theme', name => {
  test.each(backgrounds[name])(
    'can be read on %s: text 4.5 to 1 and borders 3 to 1',
    background => {
      for (const [tone, { color }] of styles(name)) {
        if (color === undefined) continue;
        const needed = tone === 'border' ? 3 : 4.5;
        const found = contrast(parts(color as FixedColour), background);
        expect({ tone, isEnough: found >= needed }).toEqual({ tone, isEnough: true });
      }
    },
  );

  test('names no colour of the terminal’s own, dims nothing by chance and paints no background', () => {
    for (const [, style] of styles(name)) {
      expect(style.color ?? '').not.toMatch(named);
      expect(style).not.toHaveProperty('dimColor');
      expect(style).not.toHaveProperty('backgroundColor');
    }
  });

  test('sets apart what the palette theme sets apart', () => {
    const palette = new Map(styles('palette').map(([tone, { color }]) => [tone, color]));
    const colours = new Map(styles(name).map(([tone, { color }]) => [tone, color]));
    for (const [one, first] of palette) {
      for (const [other, second] of palette) {
        if (first && second && first !== second)
          expect(colours.get(one)).not.toBe(colours.get(other));
      }
    }
  });
});

describe('the tones of claims in an article', () => {
  test.each(['palette', 'dark', 'light'] as const)('are all unlike each other in %s', name => {
    const drawn = claimTones.map(tone => JSON.stringify(themes[name][tone]));
    expect(new Set(drawn).size).toBe(claimTones.length);
    for (const tone of claimTones) expect(themes[name][tone]).not.toEqual(themes[name].serious);
  });

  test.each(themeNames)('are underlined in the words and not in the names in %s', name => {
    for (const tone of claimTones) {
      const { underline, ...rest } = themes[name][`${tone}-words`];
      expect(underline).toBe(true);
      expect(rest).toEqual(themes[name][tone]);
    }
  });

  test.each(['none', 'high-contrast'] as const)('differ in %s from the next in weight', name => {
    const bold = claimTones.map(tone => themes[name][tone].bold ?? false);
    for (const [at, weight] of bold.entries()) {
      expect(weight).not.toBe(bold[(at + 1) % bold.length]);
    }
  });
});

describe('the high-contrast theme', () => {
  test('has 7 to 1 wherever it chooses a colour, which it does for both sides', () => {
    const coloured = styles('high-contrast').filter(([, { color }]) => color !== undefined);
    expect(coloured.map(([tone]) => tone)).toEqual(expect.arrayContaining(['serious', 'notable']));
    for (const [, { color, backgroundColor }] of coloured) {
      const ground = parts(backgroundColor ?? '#808080');
      expect(contrast(parts(color as FixedColour), ground)).toBeGreaterThanOrEqual(7);
    }
  });

  test('dims nothing', () => {
    for (const [, style] of styles('high-contrast')) expect(style).not.toHaveProperty('dimColor');
  });
});

test('without colours only weight, inversion and underlining are left', () => {
  for (const [, style] of styles('none')) {
    expect(style).not.toHaveProperty('color');
    expect(style).not.toHaveProperty('backgroundColor');
  }
});

test.each(themeNames)('in the theme %s the selection is inverse, seen without colour', name => {
  expect(themes[name].selected).toMatchObject({ inverse: true, bold: true });
});
