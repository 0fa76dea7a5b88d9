import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal, TerminalOptions } from '../terminal/terminal.ts';
import type { FunctionRange } from './compiled-early.ts';

/** What V8 writes of a process [Chrome DevTools Protocol, Profiler.ScriptCoverage]. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly {
        readonly startOffset: number;
        readonly endOffset: number;
        readonly count: number;
      }[];
    }[];
  }[];
}

/** A build takes a while where others do too. */
const patience = { timeout: 120_000 };
const drawn = /┏━ 1 /;

/**
 * Run the commands that people wait for, and see which functions have run in them.
 *
 * @param script the program's executable
 * @param briefings a folder with a briefing
 * @returns the functions of each of the program's files, by its name; null where no terminal can be
 *   opened, as on systems that the package for it was not made for
 */
export async function functionsRun(
  script: string,
  briefings: string,
): Promise<ReadonlyMap<string, readonly FunctionRange[]> | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-early-'));
  try {
    for (const args of [['print'], ['check'], []]) {
      const terminal = await opened({
        command: process.execPath,
        args: [script, ...args, briefings],
        cols: 120,
        rows: 40,
        env: { NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' },
      });
      if (terminal === null) return null;
      try {
        if (args.length === 0) {
          await terminal.waitFor(drawn, patience);
          await terminal.waitUntilStill();
          await terminal.press('q');
        }
        const { exitCode } = await terminal.exited;
        if (exitCode > 1) throw new Error(`The built program ended with ${exitCode}.`);
      } finally {
        await terminal.dispose();
      }
    }
    return await read(folder, path.dirname(script));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function opened(options: TerminalOptions): Promise<Terminal | null> {
  try {
    const { openTerminal } = await import('../terminal/terminal.ts');
    return openTerminal(options);
  } catch {
    return null;
  }
}

async function read(folder: string, program: string) {
  const found = new Map<string, Map<string, FunctionRange>>();
  for (const name of await readdir(folder)) {
    const { result } = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Coverage;
    for (const { url, functions } of result) {
      if (!url.startsWith('file:') || path.dirname(fileURLToPath(url)) !== program) continue;
      const file = path.basename(fileURLToPath(url));
      const known = found.get(file) ?? new Map<string, FunctionRange>();
      found.set(file, known);
      for (const { functionName, ranges } of functions) {
        const [whole] = ranges;
        // The first of a file is the file.
        if (!whole || whole.startOffset === 0) continue;
        const { startOffset: start, endOffset: end, count } = whole;
        const key = `${start} ${end}`;
        const hasRun = count > 0 || known.get(key)?.hasRun === true;
        known.set(key, { start, end, name: functionName, hasRun });
      }
    }
  }
  return new Map(Array.from(found, ([file, known]) => [file, [...known.values()]]));
}
