import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { cellColours, palettes } from '../../scripts/drawing/palette.ts';
import { themeNames } from '../../src/config/values.ts';
import { claimTones } from '../../src/tui/draw/span.ts';
import { type FixedColour, plainTheme, type Style, type Theme } from '../../src/tui/theme.ts';
import { contrast, isReadable, partsOfColour } from '../../src/tui/themes/contrast.ts';
import { darkTheme } from '../../src/tui/themes/dark.ts';
import { lightTheme } from '../../src/tui/themes/light.ts';
import { neutralTheme } from '../../src/tui/themes/neutral.ts';
import { type Ground, themeOn } from '../../src/tui/themes/themes.ts';
import { stockTerminals } from '../support/stock-terminals.ts';

/** Backgrounds of widespread colour schemes, each kind from end to end. */
const backgrounds = {
  dark: ['#000000', '#1e1e1e', '#002b36', '#282a36', '#282c34', '#2e3440', '#300a24'],
  light: ['#ffffff', '#fafafa', '#f0f0f0', '#eff1f5', '#fdf6e3', '#fbf1c7', '#eee8d5'],
};

const unknown: Ground = { colours: 3, background: null };
const themes = Object.fromEntries(
  themeNames.map(name => [name, themeOn(name, unknown)]),
) as Readonly<Record<(typeof themeNames)[number], Theme>>;
const stylesOf = (theme: Theme) => Object.entries(theme) as [string, Style][];
const styles = (name: (typeof themeNames)[number]) => stylesOf(themes[name]);
const parts = (colour: string) => partsOfColour(colour as FixedColour);

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#00ffff', '#ffffff')).toBeCloseTo(1.25, 2);
});

test('the colours of the 256 are those of the terminal', () => {
  const plain = { bold: false, dim: false, italic: false, underline: false, bg: null };
  const cell = { ...plain, inverse: false, strikethrough: false, text: 'x', width: 1 };
  for (let fg = 16; fg < 256; fg++) {
    expect(parts(`ansi256(${fg})`)).toBe(cellColours({ ...cell, fg }, palettes.dark).ink);
  }
  expect(parts('ansi256(80)')).toBe('#5fd7d7');
});

describe.each(['dark', 'light'] as const)('the %s theme', name => {
  test.each(backgrounds[name])(
    'can be read on %s: text 4.5 to 1 and borders 3 to 1',
    background => {
      for (const [tone, { color }] of styles(name)) {
        if (color === undefined) continue;
        const needed = tone === 'border' ? 3 : 4.5;
        const found = contrast(parts(color), background);
        expect({ tone, isEnough: found >= needed }).toEqual({ tone, isEnough: true });
      }
      expect(isReadable(themes[name], background)).toBe(true);
    },
  );

  test('dims nothing by chance and paints no background', () => {
    for (const [, style] of styles(name)) {
      expect(style).not.toHaveProperty('dimColor');
      expect(style).not.toHaveProperty('backgroundColor');
    }
  });

  test('sets apart what is found, serious, notable and good', () => {
    const tones = ['match', 'serious', 'good', 'source', 'dim'] as const;
    expect(new Set(tones.map(tone => themes[name][tone].color)).size).toBe(tones.length);
  });
});

/** Those that may say of themselves that they have no more than sixteen. */
const sixteenOnly = Object.entries(stockTerminals).filter(
  ([name]) => !/Solarized|Campbell|alacritty|Breeze/.test(name),
);

describe('the default theme', () => {
  test('could not be in any of the terminal’s own colours: none can be read everywhere', () => {
    for (let colour = 0; colour < 16; colour++) {
      const found = Object.values(stockTerminals).map(({ background, sixteen }) =>
        contrast(sixteen[colour] ?? background, background),
      );
      expect(Math.min(...found)).toBeLessThan(4.5);
    }
  });

  test.each(Object.entries(stockTerminals))(
    'is coloured and readable on the background of %s',
    (_, { background }) => {
      const theme = themeOn('palette', { colours: 2, background });
      expect([darkTheme, lightTheme]).toContain(theme);
      for (const [tone, { color }] of stylesOf(theme)) {
        const found = color === undefined ? 21 : contrast(parts(color), background);
        expect(found, tone).toBeGreaterThanOrEqual(tone === 'border' ? 3 : 4.5);
      }
    },
  );

  test('has whatever is read in the terminal’s own ink where the background is not known', () => {
    expect(themeOn('palette', unknown)).toBe(neutralTheme);
    for (const [tone, { color }] of stylesOf(neutralTheme)) {
      if (color === undefined) continue;
      expect(['axis', 'frame']).toContain(tone);
      for (const background of [...backgrounds.dark, ...backgrounds.light]) {
        expect(contrast(parts(color), background)).toBeGreaterThanOrEqual(3);
      }
    }
    // Neither theme can be read on a background between the two.
    expect(themeOn('palette', { colours: 3, background: '#808080' })).toBe(neutralTheme);
  });

  test('has no colour of sixteen where the background is not known', () => {
    expect(themeOn('palette', { colours: 1, background: null })).toBe(plainTheme);
  });

  test.each(sixteenOnly)(
    'is readable with the sixteen colours of %s',
    (_, { background, sixteen }) => {
      const chalk = new Chalk({ level: 1 });
      for (const [tone, { color }] of stylesOf(themeOn('palette', { colours: 1, background }))) {
        if (color === undefined) continue;
        const drawn = chalk.ansi256(Number(/\d+(?=\))/.exec(color)?.[0]))('x');
        const code = Number(/\[(\d+)m/.exec(drawn)?.[1]);
        const ink = sixteen[code >= 90 ? code - 82 : code - 30] ?? '';
        expect(contrast(ink, background), `${tone} ${code}`).toBeGreaterThanOrEqual(
          tone === 'border' ? 3 : 4.5,
        );
      }
    },
  );
});

describe('the tones of claims in an article', () => {
  test.each(['dark', 'light'] as const)('are all unlike each other in %s', name => {
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

  test.each(['none', 'palette', 'high-contrast'] as const)(
    'differ in %s from the next in weight',
    name => {
      const bold = claimTones.map(tone => themes[name][tone].bold ?? false);
      for (const [at, weight] of bold.entries()) {
        expect(weight).not.toBe(bold[(at + 1) % bold.length]);
      }
    },
  );
});

describe('the high-contrast theme', () => {
  test('has 7 to 1 wherever it chooses a colour, which it does for both sides', () => {
    const coloured = styles('high-contrast').filter(([, { color }]) => color !== undefined);
    expect(coloured.map(([tone]) => tone)).toEqual(expect.arrayContaining(['serious', 'notable']));
    for (const [, { color, backgroundColor }] of coloured) {
      const ground = parts(backgroundColor ?? '#808080');
      expect(contrast(parts(color ?? ''), ground)).toBeGreaterThanOrEqual(7);
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
