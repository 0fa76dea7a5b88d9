import { isDeepStrictEqual } from 'node:util';
import { isChecking } from '../terminal/listening.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { goTo, withRun } from './open-run.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { Run, Theme } from './runs.ts';
import { toldLines } from './told-lines.ts';

/** A screen that has not changed for so long, twice, is taken for what it will stay. */
const still_ms = 150;

/**
 * See what a run shows at each of its stops.
 *
 * @throws for a screen that changes without a key
 */
export function recordDrawn(run: Run, theme: Theme): Promise<Picture[]> {
  return withRun(run, ['--theme', theme], terminal =>
    atEachStop(run, terminal, () => pictureOf(terminal.cells())),
  );
}

/**
 * Hear what a run says on its way to each of its stops.
 *
 * @throws when more is said without a key
 */
export function recordTold(run: Run): Promise<string[][]> {
  return withRun(run, ['--screen-reader'], async terminal => {
    const all = await atEachStop(run, terminal, () => toldLines(terminal));
    return all.map((lines, at) =>
      run.stops[at]?.reads ? [] : lines.slice(all[at - 1]?.length ?? 0),
    );
  });
}

async function atEachStop<T>(run: Run, terminal: Terminal, look: () => T): Promise<T[]> {
  const seen: T[] = [];
  for (const stop of run.stops) {
    await goTo(terminal, stop);
    await terminal.waitFor(screen => !isChecking(screen));
    await terminal.waitUntilStill({ still_ms });
    const first = look();
    await terminal.waitUntilStill({ still_ms });
    if (!isDeepStrictEqual(look(), first)) {
      throw new Error(`${run.file}: “${stop.name}” changes without a key.`);
    }
    seen.push(first);
  }
  return seen;
}
