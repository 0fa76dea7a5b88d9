import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts';

/** What a program uses once everything that it can do without is thrown away, in bytes. */
export interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
}

export interface MeasuredProgram {
  readonly terminal: Terminal;
  readonly memory: () => Promise<Memory>;
  readonly dispose: () => Promise<void>;
}

/** Loaded before the program, which is the shipped one: says how much memory it uses when asked. */
const probe = `
import { renameSync, writeFileSync } from 'node:fs';
process.on('SIGURG', () => {
  gc(); gc();
  const { heapUsed, rss } = process.memoryUsage();
  writeFileSync(process.env.MEMORY_FILE + '.new', JSON.stringify({ heapUsed, rss }));
  renameSync(process.env.MEMORY_FILE + '.new', process.env.MEMORY_FILE);
});`;

const wait_ms_max = 20_000;

/**
 * Run a script of Node in a terminal, so that it can be asked for its memory.
 *
 * @param script the built program's executable
 */
export function openMeasured(
  script: string,
  args: readonly string[],
  options: Pick<TerminalOptions, 'cols' | 'rows' | 'env'> = {},
): MeasuredProgram {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-measured-'));
  const hook = path.join(folder, 'probe.mjs');
  const file = path.join(folder, 'memory.json');
  writeFileSync(hook, probe);
  const terminal = openTerminal({
    ...options,
    command: process.execPath,
    args: ['--expose-gc', '--import', pathToFileURL(hook).href, script, ...args],
    env: { ...options.env, MEMORY_FILE: file },
  });
  return {
    terminal,
    async memory() {
      rmSync(file, { force: true });
      process.kill(terminal.pid, 'SIGURG');
      const give_up = performance.now() + wait_ms_max;
      for (;;) {
        const found = read(file);
        if (found !== null) return found;
        if (performance.now() > give_up) throw new Error('The program did not tell its memory.');
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    },
    async dispose() {
      await terminal.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function read(file: string): Memory | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return null;
  }
}
