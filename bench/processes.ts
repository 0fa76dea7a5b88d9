import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshEnvironment } from '../scripts/terminal/environment.ts';

export interface Command {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly target?: string;
}

/**
 * Run commands as whole processes, one after the other and then again, so that whatever else the
 * machine does falls on all of them alike. A first round warms up and is not counted.
 *
 * @returns milliseconds from start to end, by command
 */
export async function runInTurns(
  commands: readonly Command[],
  runs: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(commands.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= runs; round++) {
    for (const { name, command, args } of commands) {
      const time_ms = await runOnce(command, args);
      if (round > 0) times.get(name)?.push(time_ms);
    }
  }
  return times;
}

async function runOnce(command: string, args: readonly string[]): Promise<number> {
  const environment = freshEnvironment();
  try {
    return await new Promise((resolve, reject) => {
      const start_ms = performance.now();
      const child = spawn(command, [...args], {
        env: environment.variables,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      child.stdout.resume();
      child.on('error', reject);
      child.on('close', () => resolve(performance.now() - start_ms));
    });
  } finally {
    environment.dispose();
  }
}

/** The most memory that the program had while it ran, in megabytes. */
export async function peakMemory(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<number> {
  const file = path.join(folder, 'memory.txt');
  const hook = path.join(import.meta.dirname, 'write-memory.ts');
  await new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', pathToFileURL(hook).href, program, ...args],
      { env: { ...process.env, BENCH_MEMORY_FILE: file }, stdio: 'ignore' },
    );
    child.on('error', reject).on('close', resolve);
  });
  return Number(await readFile(file, 'utf8')) / 1024;
}
