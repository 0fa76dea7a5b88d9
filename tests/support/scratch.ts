import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own; it is removed with the test. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-scratch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A program of the test's own, written in JavaScript.
 *
 * @param body the code of an ES module; its arguments are `process.argv.slice(2)`
 * @returns the program's file, whose last part is `name`
 */
export async function scratchProgram(folder: string, name: string, body: string): Promise<string> {
  const script = path.join(folder, `${name}.mjs`);
  const file = path.join(folder, name);
  await writeFile(script, body);
  await writeFile(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  await chmod(file, 0o755);
  return file;
}

/** A briefing with a source and a figure for each id, on lines that can be counted. */
export function figuresBriefing(ids: readonly string[], title = 'T'): string {
  const figures = ids.map(
    id =>
      `  - id: ${id}\n    label: Figure ${id}\n    reports: [{source: a, value: 1, passage: x}]\n`,
  );
  return `briefing: 1\ntitle: ${title}\nlang: en\nsources: {a: {lang: en}}\nfigures:\n${figures.join('')}`;
}
