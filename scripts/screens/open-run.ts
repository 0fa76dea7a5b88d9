import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dist, executable } from '../build.ts';
import { root } from '../bundle.ts';
import { isChecking, isListening } from '../terminal/listening.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';
import type { Language, Run, Stop } from './runs.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en_US.UTF-8', fr: 'fr_FR.UTF-8' };

/** A program that has written nothing for so long, and has nothing to do, is done with a key. */
const done_ms = 20;

/**
 * Open the built program on the list of briefings, use it, and end it. All that it shows is the same
 * on every machine: the folder it runs in is named only by `briefings/`.
 *
 * @param options of the program
 * @returns what `use` has given
 */
export async function withRun<T>(
  { language, size: [cols, rows] }: Run,
  options: readonly string[],
  use: (terminal: Terminal) => Promise<T>,
): Promise<T> {
  const folder = await copyBriefings();
  const terminal = openTerminal({
    command: process.execPath,
    args: [path.join(dist, executable), ...options, 'briefings'],
    cols,
    rows,
    env: { LANG: locales[language] },
    cwd: folder,
  });
  try {
    await terminal.waitFor(screen => isListening(terminal.bytes()) && !isChecking(screen));
    return await use(terminal);
  } finally {
    await terminal.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both examples and their articles in one folder, with a file between them that cannot be read. */
async function copyBriefings(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-screens-'));
  const briefings = path.join(folder, 'briefings');
  for (const from of ['briefings', 'examples']) {
    await cp(path.join(root, from), briefings, { recursive: true });
  }
  await writeFile(path.join(briefings, 'broken.yaml'), 'briefing: 1\ntitle: "Broken\nlang: en\n');
  return folder;
}

/** Press the keys that lead to a stop, each when the program is done with the one before. */
export async function goTo(terminal: Terminal, { keys, size }: Stop): Promise<void> {
  if (size) {
    terminal.resize(...size);
    await terminal.waitUntilStill({ still_ms: done_ms });
  }
  for (const key of keys) {
    await terminal.press(key);
    await terminal.waitUntilStill({ still_ms: done_ms });
  }
}
