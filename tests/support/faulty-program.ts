import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { buildProgram, executable } from '../../scripts/build.ts';
import { root } from '../../scripts/bundle.ts';

const faulty = path.join(import.meta.dirname, 'faulty');

/** Puts a faulty module in the place of a sound one, which the faulty one itself still gets. */
const mistakes: Plugin = {
  name: 'mistakes',
  setup(build) {
    build.onResolve(
      { filter: /\/(?:frame\/(?:aloud|screen)\.tsx|summary\/summary-text\.ts)$/ },
      given =>
        given.importer.startsWith(faulty)
          ? null
          : { path: path.join(faulty, path.basename(given.path)) },
    );
  },
};

/**
 * Build the program with mistakes in it, which the variable `FAULT` chooses from.
 *
 * @returns its executable, and what removes the build again
 */
export async function buildFaultyProgram(): Promise<{
  script: string;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-faulty-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const dist = path.join(folder, 'dist');
  await copyFile(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  await buildProgram(path.join(root, 'src/cli/main.ts'), dist, [mistakes]);
  return { script: path.join(dist, executable), remove };
}
