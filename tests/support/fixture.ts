import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildProgram, executable } from '../../scripts/build.ts';

/**
 * Build the small stand-in program of `tests/support/fixture`.
 *
 * @returns its executable, and what removes the build again
 */
export async function buildFixture(): Promise<{ script: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-fixture-'));
  await buildProgram(path.join(import.meta.dirname, 'fixture/main.ts'), folder);
  return {
    script: path.join(folder, executable),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
