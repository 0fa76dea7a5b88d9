import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/fuzz.ts';
import { readSeeds } from '../tests/fuzz/seeds.ts';
import { root } from './bundle.ts';

/** Runs between two looks at the clock. */
const runs = 200;
/** No text of these takes a tenth of it on an ordinary machine. */
const run_ms_max = 20_000;

const parts = ['properties', 'texts'];
const usage = 'npm run fuzz -- [--minutes 5] [--only properties|texts] [--seed N [--path P]]';
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const minutes = Number(values.minutes ?? 5);
const first = Number(values.seed ?? 1 + (Date.now() % (2 ** 31 - 1)));
// A path is one of a text.
const { only = values.path === undefined ? null : 'texts' } = values;
const isRight = minutes > 0 && Number.isSafeInteger(first) && first > 0;
if (!isRight || (only !== null && !parts.includes(only))) throw new Error(usage);

console.log(`Seed ${first}`);
const failures = [
  only === 'texts' ? null : failedProperties(first),
  only === 'properties' ? null : await failedText(first),
].filter(failure => failure !== null);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

/**
 * Run every test file that has a property, with a seed of its own instead of the fixed one.
 *
 * @returns how to see a failure again; null when there is none
 */
function failedProperties(seed: number): string | null {
  const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter(file =>
    readFileSync(path.join(root, file), 'utf8').includes("from 'fast-check'"),
  );
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed) },
  });
  return status === 0 ? null : `Again: npm run fuzz -- --only properties --seed ${seed}`;
}

/**
 * Mutate briefings until the time is up.
 *
 * @returns what failed and how to see it again; null when all went well
 */
async function failedText(from: number): Promise<string | null> {
  const seeds = await readSeeds();
  const until = performance.now() + minutes * 60_000;
  const at = values.path === undefined ? {} : { path: values.path };
  let seed = from;
  for (; seed === from || performance.now() < until; seed++) {
    const failure = fuzz(seeds, { seed, runs, run_ms_max, ...at });
    if (failure !== null) {
      return `${failure}\nAgain: npm run fuzz -- --seed ${seed} --path (the path above)`;
    }
    if (values.path !== undefined) return null;
  }
  console.log(`${(seed - from) * runs} texts from seed ${from} on went through.`);
  return null;
}
