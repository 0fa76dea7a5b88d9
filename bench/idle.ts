import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openTerminal } from '../scripts/terminal/terminal.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './statistics.ts';
import { patience, usualScreen } from './terminals.ts';

/** Clock ticks of a second, as Linux counts a process's time. */
const ticks = 100;

/** What an open dashboard costs while nothing happens. Linux only: elsewhere nothing is measured. */
export const idle: Bench = {
  name: 'idle',
  async measure({ program, idle_s, tell }) {
    if (process.platform !== 'linux') return [];
    const args = [program, path.resolve('briefings')];
    const terminal = openTerminal({ command: process.execPath, args, ...usualScreen });
    try {
      await terminal.waitFor(/┏━ 1 /, patience);
      await terminal.waitUntilStill({ still_ms: 1500 });
      const mark = terminal.mark();
      const before = await costs(terminal.pid);
      tell(`watching for ${idle_s} s …`);
      await new Promise(resolve => setTimeout(resolve, idle_s * 1000));
      const after = await costs(terminal.pid);
      const written = terminal.bytesSince(mark).length;
      const busy = ((after.cpu_s - before.cpu_s) / idle_s) * 100;
      const grown = after.memory_MB - before.memory_MB;
      return [
        figureOf({ name: 'idle, processor', unit: '%', values: [busy], target: '0 %' }),
        figureOf({ name: 'idle, memory grown', unit: 'MB', values: [grown], target: '0 MB' }),
        figureOf({ name: 'idle, memory', unit: 'MB', values: [after.memory_MB] }),
        figureOf({ name: 'idle, written', unit: 'bytes', values: [written], target: '0' }),
      ];
    } finally {
      await terminal.dispose();
    }
  },
};

async function costs(pid: number): Promise<{ cpu_s: number; memory_MB: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may have spaces in it: utime and stime are the 12th and 13th after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const memory = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return {
    cpu_s: (Number(fields[11]) + Number(fields[12])) / ticks,
    memory_MB: Number(memory) / 1024,
  };
}
