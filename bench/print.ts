import path from 'node:path';
import type { Bench } from './bench.ts';
import { runInTurns } from './processes.ts';
import { figureOf } from './statistics.ts';

const shipped = path.resolve('briefings');

/** `briefing print` of the shipped briefing, beside Node doing nothing. */
export const print: Bench = {
  name: 'print',
  async measure({ program, runs }) {
    const node = process.execPath;
    const times = await runInTurns(
      [
        { name: 'node -e 0', command: node, args: ['-e', '0'] },
        { name: 'briefing --version', command: node, args: [program, '--version'] },
        { name: 'briefing print', command: node, args: [program, 'print', shipped] },
      ],
      runs,
    );
    const floor = times.get('node -e 0') ?? [];
    const targets: Record<string, string> = { 'briefing print': '≤ 5.6× node' };
    return [...times].map(([name, values]) => {
      const target = targets[name];
      return figureOf({ name, values, floor, ...(target !== undefined && { target }) });
    });
  },
};
