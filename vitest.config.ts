import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    globalSetup: 'tests/support/build-once.ts',
    // A build machine's own settings would change what programs print.
    env: { CI: '', NO_COLOR: '', FORCE_COLOR: '', PROPERTY_SEED: process.env.CI ? '20250903' : '' },
    testTimeout: 60_000,
  },
});
