import path from 'node:path';
import { openMeasured } from '../scripts/soak/measured-program.ts';
import { pressKeys } from '../scripts/soak/press-keys.ts';
import { randomKeys } from '../scripts/soak/random-keys.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './statistics.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const keysPerPart = 300;
const parts = 4;

/** What keys leave behind in memory, once everything was worked out that is worked out once and kept. */
export const kept: Bench = {
  name: 'kept',
  async measure({ program }) {
    const measured = openMeasured(program, [example], { cols: 120, rows: 40 });
    try {
      const { terminal, memory } = measured;
      await terminal.waitFor(/\d to verify/);
      const heaps: number[] = [];
      const sizes = new Array<number>(parts).fill(keysPerPart);
      await pressKeys(terminal, randomKeys(20250903), sizes, null, async () =>
        heaps.push((await memory()).heapUsed / 2 ** 20),
      );
      const growths = heaps.slice(1).map((heap, at) => heap - (heaps[at] ?? heap));
      const name = `memory kept of ${keysPerPart} keys`;
      return [figureOf({ name, unit: 'MB', values: growths, target: '< 2 MB' })];
    } finally {
      await measured.dispose();
    }
  },
};
