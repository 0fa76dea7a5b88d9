import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const tests = 'tests/**/*.test.{ts,tsx}';
/** Tests that replace modules: whoever comes after them in the same worker would meet the replaced ones. */
const alone = 'tests/**/*.alone.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    setupFiles: ['tests/support/fixed-seed.ts'],
    globalSetup: 'tests/support/build-once.ts',
    // A build machine's own settings would change what programs print.
    env: { CI: '', NO_COLOR: '', FORCE_COLOR: '', PROPERTY_SEED: process.env.CI ? '20250903' : '' },
    // Half of the time tests wait for a terminal, and others can run meanwhile.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    // A terminal that is kept waiting by other work is no fault; what is wrong fails again.
    retry: process.env.CI ? 2 : 0,
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
