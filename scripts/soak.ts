import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build-if-needed.ts';
import { root } from './bundle.ts';
import { type Memory, openMeasured } from './soak/measured-program.ts';
import { pressKeys } from './soak/press-keys.ts';
import { randomKeys } from './soak/random-keys.ts';
import { resizeOften } from './soak/resize-often.ts';

/**
 * Press random keys for a minute, 200 a second, then resize a hundred times, and print what memory
 * the program uses every ten seconds.
 *
 * npm run soak -- [--seconds N] [--rate N] [--seed N] [PATH]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const rate = Number(values.rate);
const parts = 6;
const perPart = Math.round((Number(values.seconds) * rate) / parts);
const file = positionals[0] ?? path.join(root, 'examples/ombrelune-dam.yaml');

const shown = ({ heapUsed, rss }: Memory) =>
  `heap ${(heapUsed / 2 ** 20).toFixed(1)} MB, RSS ${(rss / 2 ** 20).toFixed(0)} MB`;

const program = openMeasured(await buildIfNeeded(), [path.resolve(file)], { cols: 120, rows: 40 });
try {
  await program.terminal.waitFor(/┏━ 1 /);
  console.log(`at the start: ${shown(await program.memory())}`);
  const started = performance.now();
  const sizes = new Array<number>(parts).fill(perPart);
  const memory: Memory[] = [];
  const measure = async () => memory.push(await program.memory());
  const next = randomKeys(Number(values.seed));
  const keys = await pressKeys(program.terminal, next, sizes, rate, measure);
  const seconds = (performance.now() - started) / 1000;
  for (const [at, used] of memory.entries()) {
    console.log(`after ${(at + 1) * perPart} keys: ${shown(used)}`);
  }
  console.log(`${keys} keys in ${seconds.toFixed(0)} s`);
  await resizeOften(program.terminal, 100);
  console.log(`after 100 resizes: ${shown(await program.memory())}`);
  await program.terminal.press('q');
  const { exitCode } = await program.terminal.exited;
  console.log(`left with ${exitCode}`, program.terminal.modes());
} finally {
  await program.dispose();
}
