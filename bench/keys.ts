import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openTerminal } from '../scripts/terminal/terminal.ts';
import type { Bench } from './bench.ts';
import { writeBriefing } from './generated.ts';
import { type Figure, figureOf } from './statistics.ts';
import { largeScreen, patience, type Screen, usualScreen } from './terminals.ts';

const held_hz = 30;

/** From a key to its frame, pressed and held; and what a move of one line writes. */
export const keys: Bench = {
  name: 'keys',
  async measure({ program, folder, runs }) {
    const many = await writeBriefing(folder, 'many', { claims: 5000 });
    const files = { shipped: path.resolve('briefings'), '5,000 claims': many };
    const screens = [
      [usualScreen, 'p95 ≤ 16 ms'],
      [largeScreen, 'p95 ≤ 33 ms'],
    ] as const;
    const figures: Figure[] = [];
    for (const [name, file] of Object.entries(files)) {
      for (const [screen, target] of screens) {
        figures.push(...(await moves(program, file, name, screen, target, runs)));
      }
    }
    return figures;
  },
};

async function moves(
  program: string,
  file: string,
  name: string,
  screen: Screen,
  target: string,
  runs: number,
): Promise<readonly Figure[]> {
  const where = `${name}, ${screen.cols}×${screen.rows}`;
  const args = [program, file];
  const terminal = openTerminal({ command: process.execPath, args, ...screen });
  const place = (count: number) => new RegExp(`┏━ 1 [^┓]* ${count}/`);
  try {
    await terminal.waitFor(place(1), patience);
    // While words are looked up, findings still come in and are drawn.
    await terminal.waitFor(seen => !seen.join().includes('checking the words'), patience);
    await terminal.waitUntilStill({ still_ms: 500 });
    const painted: number[] = [];
    const bytes = { move: [] as number[], scroll: [] as number[] };
    // Both ways, so that a short list does not end.
    const steps = Math.max(runs, 150);
    for (let step = 0; step < steps; step++) {
      const isDown = Math.floor(step / 10) % 2 === 0;
      const at = isDown ? (step % 10) + 2 : 10 - (step % 10);
      // As keys come that are held. Sooner, a key waits for the frame of the one before.
      await pause(1000 / held_hz);
      const mark = terminal.mark();
      const [, , top] = terminal.screen();
      const start_ms = performance.now();
      await terminal.press(isDown ? 'down' : 'up');
      await terminal.waitFor(place(at), patience);
      // Until the frame is written: what the emulator does with it is not the program's.
      painted.push(terminal.lastWritten_ms() - start_ms);
      const kind = terminal.screen()[2] === top ? 'move' : 'scroll';
      bytes[kind].push(Buffer.byteLength(terminal.bytesSince(mark)));
    }
    await terminal.press('home');
    await terminal.waitFor(place(1), patience);
    const late = await held(terminal, place);
    return [
      figureOf({ name: `key to frame, ${where}`, values: painted, target }),
      ...(['move', 'scroll'] as const).flatMap(kind =>
        bytes[kind].length === 0
          ? []
          : figureOf({
              name: `bytes of a ${kind}, ${where}`,
              unit: 'bytes',
              values: bytes[kind],
              ...(kind === 'move' && { target: '≤ 1 KB' }),
            }),
      ),
      figureOf({ name: `held key, end late by, ${where}`, values: [late], target: '≤ a frame' }),
    ];
  } finally {
    await terminal.dispose();
  }
}

/** Milliseconds from the last press of a held key to its frame: what has queued. */
async function held(
  terminal: ReturnType<typeof openTerminal>,
  place: (count: number) => RegExp,
): Promise<number> {
  const presses = 15;
  let next_ms = performance.now();
  for (let press = 0; press < presses; press++) {
    next_ms += 1000 / held_hz;
    await terminal.press('down');
    if (press < presses - 1) {
      await pause(Math.max(0, next_ms - performance.now()));
    }
  }
  const start_ms = performance.now();
  await terminal.waitFor(place(presses + 1), patience);
  return performance.now() - start_ms;
}
