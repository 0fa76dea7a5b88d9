import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, line, span } from '../../../src/tui/draw/span.ts';
import { Painter } from '../../../src/tui/terminal/painter.ts';
import { darkTheme } from '../../../src/tui/themes/dark.ts';
import { highContrastTheme } from '../../../src/tui/themes/high-contrast.ts';
import {
  agreedText,
  arbitraryChange,
  arbitraryRow,
  type Change,
  changed,
  oddText,
} from '../../support/arbitrary-rows.ts';
import { PaintedTerminal } from '../../support/painted-terminal.ts';

const look = { theme: darkTheme, ascii: false, colours: 2 } as const;
const looks = [
  look,
  { ...look, ascii: true },
  { theme: highContrastTheme, ascii: false, colours: 3 },
] as const;

type Step =
  | { readonly kind: 'keys'; readonly changes: readonly Change[] }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'suspend' | 'editor'; readonly changes: readonly Change[] }
  | { readonly kind: 'slow' | 'drain' | 'look' };

const steps = (texts: readonly string[]): fc.Arbitrary<readonly Step[]> => {
  const changes = fc.array(arbitraryChange(texts), { maxLength: 4 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('keys' as const), changes }) },
    fc.record({
      kind: fc.constant('resize' as const),
      columns: fc.integer({ min: 8, max: 50 }),
      rows: fc.integer({ min: 2, max: 8 }),
    }),
    fc.record({ kind: fc.constantFrom('suspend' as const, 'editor' as const), changes }),
    fc.record({ kind: fc.constantFrom('slow' as const, 'drain' as const, 'look' as const) }),
  );
  return fc.array(step, { maxLength: 12 });
};

/** What is on a terminal after all that has happened to it, and what a fresh one shows of the last frame. */
async function afterAll(
  first: readonly Line[],
  happens: readonly Step[],
  [ambiguousWide, areRowsWhole]: readonly [boolean, boolean],
) {
  const options = { ambiguousWide };
  const terminal = new PaintedTerminal(40, 6, options);
  const painter = new Painter(terminal, areRowsWhole);
  let lines = first;
  let lookAt = 0;
  const shown = () => looks[lookAt % looks.length] ?? look;
  painter.show(lines, shown());
  for (const step of happens) {
    switch (step.kind) {
      case 'keys':
        lines = changed(lines, step.changes);
        painter.show(lines, shown());
        break;
      case 'look':
        lookAt += 1;
        painter.show(lines, shown());
        break;
      case 'resize':
        await terminal.resize(step.columns, step.rows);
        painter.repaint();
        break;
      case 'suspend':
      case 'editor':
        painter.lend();
        terminal.scribble('\u001b[?1049lwhat an editor writes\r\n\u001b[?1049h\u001b[3;3Hjunk');
        lines = changed(lines, step.changes);
        painter.show(lines, shown());
        painter.takeBack();
        break;
      case 'slow':
        terminal.isSlow = true;
        break;
      case 'drain':
        terminal.isSlow = false;
        terminal.drain();
        break;
    }
    // One frame waits at most, however many were drawn.
    expect(terminal.waiting).toBeLessThanOrEqual(1);
  }
  terminal.isSlow = false;
  terminal.drain();
  const fresh = new PaintedTerminal(terminal.columns, terminal.rows, options);
  new Painter(fresh, areRowsWhole).show(lines, shown());
  const found = { cells: await terminal.cells(), wanted: await fresh.cells() };
  terminal.dispose();
  fresh.dispose();
  return found;
}

describe('what differs, painted over what was there', () => {
  test.each([
    ['of text that all terminals draw alike', agreedText, [false, false]],
    ['of text that they do not', [...agreedText, ...oddText], [false, false]],
    [
      'with signs that are wider than they are counted',
      ['a', 'b ', '   ', '①', '②'],
      [true, false],
    ],
    ['where letters are', ['a', 'b ', 'é', '“', '│', '漢'], [true, true]],
  ] as const)('looks as if it had been painted whole, %s', async (_, texts, isWide) => {
    await fc.assert(
      fc.asyncProperty(
        // Where letters are wider the last cells of a row are the emulator's own affair.
        fc.array(arbitraryRow(texts, isWide[0] ? 3 : 8), { minLength: 6, maxLength: 6 }),
        steps(texts),
        async (lines, happens) => {
          const { cells, wanted } = await afterAll(lines, happens, isWide);
          expect(cells).toEqual(wanted);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A terminal and what was written to it of each frame. */
function painting(columns = 40, rows = 3) {
  const terminal = new PaintedTerminal(columns, rows);
  const painter = new Painter(terminal);
  let mark = 0;
  const news = () => {
    const text = terminal.written.slice(mark).join('');
    mark = terminal.written.length;
    return text;
  };
  return { terminal, painter, news };
}

const update = (text: string) => `\u001b[?2026h${text}\u001b[3;1H\u001b[?2026l`;

describe('a frame', () => {
  test('is written as one update, each row over what was there, and the cursor waits in the last', async () => {
    const { terminal, painter, news } = painting();
    painter.show([line('one'), line(span('two', 'strong'))], look);
    expect(news()).toBe(
      update('\u001b[1;1H\u001b[Kone\u001b[2;1H\u001b[K\u001b[1mtwo\u001b[m\u001b[3;1H\u001b[K'),
    );
    expect(await terminal.cursor()).toEqual({ x: 0, y: 2 });
  });

  test('that is as it was is not written', () => {
    const { painter, news } = painting();
    painter.show([line('one'), line('two')], look);
    news();
    painter.show([line('one'), line('two', '  ')], look);
    painter.show([line('one'), line('t', 'wo')], { ...look });
    expect(news()).toBe('');
  });

  test('is written by the cells that differ, each run by itself', () => {
    const { painter, news } = painting();
    painter.show([line('1 one           a     z')], look);
    news();
    painter.show([line('2 one           b     z')], look);
    expect(news()).toBe(update('\u001b[1;1H2\u001b[17Gb'));
    painter.show([line('2 one')], look);
    expect(news()).toBe(update('\u001b[1;6H\u001b[K'));
  });

  test.each([
    ['a wide character', '漢', 3],
    ['a letter with a mark', 'e\u0301', 2],
    ['an emoji', '🚀', 3],
  ])(
    'has a row written whole where %s comes or goes, and goes on at its column',
    (_, odd, column) => {
      const { painter, news } = painting();
      painter.show([line('a b')], look);
      news();
      painter.show([line(`${odd}b`)], look);
      expect(news()).toBe(update(`\u001b[1;1H\u001b[K${odd}\u001b[${column}Gb`));
      // What differs beside it is written alone.
      painter.show([line(`${odd}c`)], look);
      expect(news()).toBe(update(`\u001b[1;${column}Hc`));
      painter.show([line('a b')], look);
      expect(news()).toBe(update('\u001b[1;1H\u001b[Ka b'));
    },
  );

  test('has a row written whole where it goes on behind a sign that may be drawn wider', () => {
    const { painter, news } = painting();
    painter.show([line('a①')], look);
    news();
    painter.show([line('a①   b')], look);
    expect(news()).toBe(update('\u001b[1;1H\u001b[Ka①\u001b[3G   b'));
    painter.show([line('a①')], look);
    expect(news()).toBe(update('\u001b[1;1H\u001b[Ka①'));
  });

  test('that is too wide or too tall ends at the edge of the screen, with whole characters', async () => {
    const { terminal, painter } = painting(5, 2);
    painter.show([line('abcdefg'), line('abcd漢x'), line('under it')], look);
    expect(await terminal.screen()).toEqual(['abcde', 'abcd']);
  });

  test('is drawn after a slow terminal has drained, the newest only', async () => {
    const { terminal, painter, news } = painting();
    terminal.isSlow = true;
    painter.show([line('first')], look);
    news();
    for (let at = 0; at < 1000; at++) painter.show([line(`frame ${at}`)], look);
    expect(news()).toBe('');
    terminal.isSlow = false;
    terminal.drain();
    expect(news()).not.toContain('998');
    expect((await terminal.screen())[0]).toBe('frame 999');
  });

  test('is not drawn while the terminal is lent, and whole when it is taken back', async () => {
    const { terminal, painter, news } = painting();
    painter.show([line('before')], look);
    painter.takeBack();
    news();
    painter.lend();
    painter.show([line('meanwhile')], look);
    painter.repaint();
    expect(news()).toBe('');
    terminal.scribble('\u001b[3;1Hjunk');
    painter.takeBack();
    expect(await terminal.screen()).toEqual(['meanwhile', '', '']);
  });
});
