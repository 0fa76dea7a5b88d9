import { Writable } from 'node:stream';
import chalk from 'chalk';
import fc from 'fast-check';
import { Box, render } from 'ink';
import { afterAll, expect, test } from 'vitest';
import { Lines, RowSinkProvider } from '../../../src/tui/components/lines.tsx';
import { LookProvider } from '../../../src/tui/components/look.tsx';
import { cutLine, type Line } from '../../../src/tui/draw/span.ts';
import { PlacedRows } from '../../../src/tui/frame/placed-rows.ts';
import type { ColourLevel } from '../../../src/tui/terminal/colour-level.ts';
import { Painter } from '../../../src/tui/terminal/painter.ts';
import { plainTheme } from '../../../src/tui/theme.ts';
import { darkTheme } from '../../../src/tui/themes/dark.ts';
import { highContrastTheme } from '../../../src/tui/themes/high-contrast.ts';
import { lightTheme } from '../../../src/tui/themes/light.ts';
import { neutralTheme } from '../../../src/tui/themes/neutral.ts';
import {
  agreedText,
  arbitraryChange,
  arbitraryRow,
  type Change,
  changed,
} from '../../support/arbitrary-rows.ts';
import { PaintedTerminal } from '../../support/painted-terminal.ts';

const before = chalk.level;
afterAll(() => {
  chalk.level = before;
});

const themes = [darkTheme, lightTheme, highContrastTheme, neutralTheme, plainTheme];

/** A terminal for Ink, or none: a stream of its size whose text goes to the emulator, if any. */
function streamOn(terminal: PaintedTerminal, isSeen: boolean) {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, written) => {
      // The line of a terminal goes back to the first column too.
      if (isSeen) terminal.scribble(String(chunk).replaceAll('\n', '\r\n'));
      written();
    },
  });
  return Object.assign(stream, { isTTY: isSeen, columns: terminal.columns, rows: terminal.rows });
}

type Step =
  | { readonly kind: 'keys'; readonly changes: readonly Change[] }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'suspend' | 'editor' | 'slow' | 'drain' | 'split' };

const changes = fc.array(arbitraryChange(agreedText), { maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('keys' as const), changes }) },
  fc.record({
    kind: fc.constant('resize' as const),
    columns: fc.integer({ min: 8, max: 50 }),
    rows: fc.integer({ min: 2, max: 8 }),
  }),
  fc.record({ kind: fc.constantFrom('suspend', 'editor', 'slow', 'drain', 'split') }),
);

interface Shown {
  readonly lines: readonly Line[];
  /** Where the rows are parted among several that draw them. */
  readonly split: number;
  readonly columns: number;
  readonly rows: number;
}

/** Rows as a screen gives them: as many as there are, and fitted to the width. */
function drawn({ lines, split, columns, rows }: Shown) {
  const fitted = Array.from({ length: rows }, (_, at) => cutLine(lines[at] ?? [], columns));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines lines={fitted.slice(0, split)} />
      <Lines lines={fitted.slice(split)} top={Math.min(split, rows)} />
    </Box>
  );
}

/** What happens to a terminal that is no key and no size. */
function happensTo(terminal: PaintedTerminal, painter: Painter, kind: Step['kind']) {
  if (kind === 'suspend' || kind === 'editor') {
    painter.lend();
    terminal.scribble('\u001b[?1049lan editor’s\r\n\u001b[?1049h\u001b[2;2Hjunk');
    painter.takeBack();
  }
  if (kind === 'slow') terminal.isSlow = true;
  if (kind === 'drain') {
    terminal.isSlow = false;
    terminal.drain();
  }
}

const immediate = () => new Promise(resolve => setImmediate(resolve));

test('The painter’s cells are those of Ink’s text, over keys, sizes, stops, editors and slow lines.', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryRow(agreedText), { minLength: 6, maxLength: 6 }),
      fc.array(step, { maxLength: 10 }),
      fc.constantFrom(...themes),
      fc.constantFrom<ColourLevel>(0, 1, 2, 3),
      fc.boolean(),
      async (first, steps, theme, colours, ascii) => {
        chalk.level = colours;
        const look = { theme, ascii };
        const terminal = new PaintedTerminal(40, 6);
        const painter = new Painter(terminal);
        const sink = new PlacedRows(painter, colours);
        const stream = streamOn(terminal, false);
        let shown: Shown = { lines: first, split: 3, columns: 40, rows: 6 };
        const app = () => (
          <RowSinkProvider value={sink}>
            <LookProvider value={look}>{drawn(shown)}</LookProvider>
          </RowSinkProvider>
        );
        const options = { interactive: true, patchConsole: false } as const;
        const instance = render(app(), {
          ...options,
          stdout: stream as unknown as NodeJS.WriteStream,
        });
        for (const step of steps) {
          if (step.kind === 'keys') shown = { ...shown, lines: changed(shown.lines, step.changes) };
          if (step.kind === 'split') shown = { ...shown, split: (shown.split + 1) % 5 };
          if (step.kind === 'resize') {
            const { columns, rows } = step;
            await terminal.resize(columns, rows);
            shown = { ...shown, columns, rows };
            Object.assign(stream, { columns, rows });
            stream.emit('resize');
          }
          happensTo(terminal, painter, step.kind);
          instance.rerender(app());
          await immediate();
        }
        terminal.isSlow = false;
        terminal.drain();
        const cells = await terminal.cells();
        instance.unmount();
        await immediate();
        expect(await terminal.cells()).toEqual(cells);
        terminal.dispose();

        const other = new PaintedTerminal(shown.columns, shown.rows);
        const byInk = render(<LookProvider value={look}>{drawn(shown)}</LookProvider>, {
          ...options,
          stdout: streamOn(other, true) as unknown as NodeJS.WriteStream,
        });
        const wanted = await other.cells();
        byInk.unmount();
        other.dispose();
        expect(cells).toEqual(wanted);
      },
    ),
    { numRuns: 100 },
  );
});
