import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/fuzz.ts';
import { readSeeds } from '../tests/fuzz/seeds.ts';

/** Runs between two looks at the clock. */
const runs = 200;
/** No text of these takes a tenth of it on an ordinary machine. */
const run_ms_max = 20_000;

const usage = 'npm run fuzz -- [--minutes 5] [--seed N [--path P]]';
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 5);
const first = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isSafeInteger(first)) throw new Error(usage);

const seeds = await readSeeds();
const until = performance.now() + minutes * 60_000;
let seed = first;
let done = 0;
let failure: string | null = null;
while (failure === null && performance.now() < until) {
  const path = values.path === undefined ? {} : { path: values.path };
  failure = fuzz(seeds, { seed, runs, run_ms_max, ...path });
  done += runs;
  if (values.path !== undefined || failure !== null) break;
  seed += 1;
}
if (failure === null) {
  console.log(`${done} texts from seed ${first} on went through.`);
} else {
  console.error(`${failure}\nAgain: npm run fuzz -- --seed ${seed} --path (the path above)`);
  process.exitCode = 1;
}
