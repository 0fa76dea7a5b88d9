import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = 'tests/**/*.test.{ts,tsx}';
/** Tests that replace modules: whoever comes after them in the same worker would meet the replaced ones. */
const alone = 'tests/**/*.alone.test.ts';

/** What hangs ends after so long; no test takes a tenth of it on a machine that is not busy. */
const hanging_ms = 900_000;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    globalSetup: 'tests/support/build-once.ts',
    // A build machine's own settings would change what programs print; `npm run fuzz` draws seeds.
    env: { CI: '', NO_COLOR: '', FORCE_COLOR: '', PROPERTY_SEED: process.env.PROPERTY_SEED ?? '' },
    // Half of the time tests wait for a terminal, and others can run meanwhile.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: hanging_ms,
    hookTimeout: hanging_ms,
    teardownTimeout: hanging_ms,
    expect: { poll: { timeout: 60_000, interval: 20 } },
    projects: [
      // The modules are read once for each worker and not for each file: a third of the time.
      {
        extends: true,
        test: { name: 'all', include: [tests], exclude: [alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [alone] } },
    ],
  },
});
