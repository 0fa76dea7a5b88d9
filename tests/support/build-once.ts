import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildIfNeeded } from '../../scripts/build-if-needed.ts';
import { cacheHome } from '../../scripts/terminal/environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why the program could not be built, or null: only tests that run it fail for that. */
    buildFailure: string | null;
  }
}

/** Runs once before all tests: they share one build of the program. */
export default async function setup(project: TestProject): Promise<void> {
  // What has been compiled of other builds is of no use any more.
  rmSync(cacheHome, { recursive: true, force: true });
  const failure = await buildIfNeeded().then(
    () => null,
    error => (error instanceof Error ? error.message : String(error)),
  );
  project.provide('buildFailure', failure);
}
