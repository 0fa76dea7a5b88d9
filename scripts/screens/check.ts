import { isRestKnown } from '../terminal/at-rest.ts';
import type { Condition, Terminal } from '../terminal/terminal.ts';
import { lineDifference, pictureDifference } from './difference.ts';
import { readRecorded, readStyles } from './files.ts';
import { goTo, withRun } from './open-run.ts';
import { isSamePicture, pictureOf } from './picture.ts';
import { heading, readDrawn, readTold } from './recorded.ts';
import type { Run, Theme } from './runs.ts';
import { toldLines } from './told-lines.ts';

/** What is not as recorded after so long, while the program has nothing to do, will not become so. */
const late_ms = isRestKnown ? 1000 : 10_000;

/** A walk on which so many stops differ is given up: what comes after them will differ too. */
const differences_max = 5;
const givenUp = 'What comes after these has not been looked at.';

/** A program that has had nothing to do for so long has read what it was to read. */
const read_ms = 300;

/**
 * Walk through a run and compare what it shows with what is recorded.
 *
 * @returns the headings of the first stops that differ, each with its rows that do; or nothing
 */
export async function checkDrawn(run: Run, theme: Theme): Promise<string> {
  const recorded = readDrawn(await readRecorded(run.file), theme, await readStyles());
  return withRun(run, ['--theme', theme], async terminal => {
    const differences: string[] = [];
    for (const stop of run.stops) {
      if (differences.length === differences_max) {
        differences.push(givenUp);
        break;
      }
      const wanted = recorded.get(heading(stop)) ?? [];
      const texts = wanted.map(row => row.text);
      await goTo(terminal, stop);
      const isSame = await becomes(
        terminal,
        // The cells are taken apart only where the letters are right.
        screen =>
          screen.every((row, y) => row === texts[y]) &&
          isSamePicture(pictureOf(terminal.cells()), wanted),
      );
      if (!isSame) {
        const difference = pictureDifference(wanted, pictureOf(terminal.cells()));
        differences.push(`${heading(stop)}\n${difference}`);
      }
    }
    return differences.join('\n\n');
  });
}

/**
 * Walk through a run that is told and compare what is said with what is recorded.
 *
 * @returns the headings of the first stops that differ, each with its lines that do; or nothing
 */
export async function checkTold(run: Run): Promise<string> {
  const recorded = readTold(await readRecorded(run.file));
  return withRun(run, ['--screen-reader'], async terminal => {
    const differences: string[] = [];
    let heard = 0;
    for (const stop of run.stops) {
      if (differences.length === differences_max) {
        differences.push(givenUp);
        break;
      }
      const wanted = recorded.get(heading(stop)) ?? [];
      const said = () => toldLines(terminal).slice(heard);
      await goTo(terminal, stop);
      if (stop.reads) {
        await terminal.waitUntilStill({ still_ms: read_ms });
        heard = toldLines(terminal).length;
        continue;
      }
      const isSame = await becomes(terminal, () => {
        const lines = said();
        return lines.length === wanted.length && lines.every((line, at) => line === wanted[at]);
      });
      const lines = said();
      if (!isSame) differences.push(`${heading(stop)}\n${lineDifference(wanted, lines)}`);
      heard += lines.length;
    }
    return differences.join('\n\n');
  });
}

/** Whether a condition is met before the program has long been done. */
async function becomes(terminal: Terminal, condition: Condition): Promise<boolean> {
  const isMet = () =>
    terminal.waitFor(condition, { timeout: late_ms }).then(
      () => true,
      () => false,
    );
  if (await isMet()) return true;
  await terminal.waitUntilStill({ still_ms: late_ms });
  return isMet();
}
