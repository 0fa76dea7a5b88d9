import { Chalk } from 'chalk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sgr } from '../../../src/tui/terminal/sgr.ts';
import type { FixedColour, Style } from '../../../src/tui/theme.ts';

const levels = [0, 1, 2, 3] as const;

/** What Ink's library turns a style on with, in the order of `sgr`. */
function byChalk(style: Style, level: (typeof levels)[number]): string {
  let chalk = new Chalk({ level });
  if (style.bold) chalk = chalk.bold;
  if (style.dimColor) chalk = chalk.dim;
  if (style.italic) chalk = chalk.italic;
  if (style.underline) chalk = chalk.underline;
  if (style.inverse) chalk = chalk.inverse;
  const index = (colour: string) => Number(/\((\d+)\)/.exec(colour)?.[1]);
  if (style.color) {
    chalk = style.color.startsWith('#')
      ? chalk.hex(style.color)
      : chalk.ansi256(index(style.color));
  }
  if (style.backgroundColor) {
    chalk = style.backgroundColor.startsWith('#')
      ? chalk.bgHex(style.backgroundColor)
      : chalk.bgAnsi256(index(style.backgroundColor));
  }
  const [on = ''] = chalk('x').split('x');
  return Array.from(on.matchAll(/\u001b\[([\d;]+)m/g), found => found[1]).join(';');
}

const colour: fc.Arbitrary<FixedColour> = fc.oneof(
  fc.integer({ min: 0, max: 255 }).map(index => `ansi256(${index})` as const),
  fc
    .integer({ min: 0, max: 0xffffff })
    .map(parts => `#${parts.toString(16).padStart(6, '0')}` as const),
  fc
    .integer({ min: 0, max: 0xff })
    .map(part => `#${part.toString(16).padStart(2, '0').repeat(3)}` as const),
);

test('A style is turned on as Ink does it, in as many colours as there are.', () => {
  const style = fc.record(
    {
      color: colour,
      backgroundColor: colour,
      bold: fc.boolean(),
      dimColor: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      inverse: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(style, one => {
      for (const level of levels) {
        expect([level, sgr(one as Style, level)]).toEqual([level, byChalk(one as Style, level)]);
      }
    }),
    { numRuns: 300 },
  );
});

test('Each of the 256 colours becomes the one of the sixteen that Ink takes.', () => {
  for (let index = 0; index < 256; index++) {
    const style: Style = { color: `ansi256(${index})`, backgroundColor: `ansi256(${index})` };
    expect(sgr(style, 1)).toBe(byChalk(style, 1));
  }
});
