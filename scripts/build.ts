import { randomUUID } from 'node:crypto';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle, root } from './bundle.ts';
import { licences } from './bundle-licences.ts';
import { compiledEarly } from './early/compiled-early.ts';
import { functionsRun } from './early/functions-run.ts';

export const dist = path.join(root, 'dist');
export const executable = 'briefing.cjs';
const programEntry = path.join(root, 'src/cli/main.ts');

/**
 * Build the program into a folder.
 *
 * The files are written beside it and then moved in one by one, the executable and what it imports
 * last, so that whoever starts the program meanwhile gets the old or the new one, never a mixture.
 *
 * Of the program itself the functions that run at each start are compiled when its files are read.
 *
 * @param entry the module that exports `main(argv)`
 * @param folder is made, and holds nothing else afterwards
 * @param plugins for a program that is not quite the shipped one
 */
export async function buildProgram(
  entry = programEntry,
  folder = dist,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  const started = new Date();
  const { files, metafile } = await bundle(entry, folder, plugins);
  const notices = await licences(metafile, root);

  const fresh = `${folder}.${randomUUID()}`;
  await mkdir(fresh, { recursive: true });
  try {
    for (const file of files)
      await writeFile(path.join(fresh, path.basename(file.path)), file.contents);
    await writeFile(path.join(fresh, 'meta.json'), JSON.stringify(metafile));
    await writeFile(path.join(fresh, 'THIRD_PARTY_LICENSES.txt'), notices);
    await copyFile(path.join(root, 'src/bin.cjs'), path.join(fresh, executable));
    await chmod(path.join(fresh, executable), 0o755);
    if (entry === programEntry && plugins.length === 0) await compileEarly(fresh);
    // A source changed while this ran is then newer than the build, as it should be.
    await utimes(path.join(fresh, executable), started, started);
    await moveInto(folder, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Of these files most of what runs at a start is read. */
const startFiles = ['main.cjs', 'ink.cjs'];

async function compileEarly(folder: string): Promise<void> {
  const found = await functionsRun(path.join(folder, executable), path.join(root, 'briefings'));
  if (found === null) {
    console.error(
      'No terminal can be opened here, so the program is built to start a little later.',
    );
    return;
  }
  for (const name of startFiles) {
    const functions = found.get(name);
    if (!functions) throw new Error(`${name} was not loaded by any command.`);
    const file = path.join(folder, name);
    await writeFile(file, compiledEarly(await readFile(file, 'utf8'), functions));
  }
}

async function moveInto(folder: string, fresh: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const last = ['main.cjs', executable];
  const names = (await readdir(fresh)).sort((a, b) => last.indexOf(a) - last.indexOf(b));
  for (const name of names) await rename(path.join(fresh, name), path.join(folder, name));
  for (const name of await readdir(folder)) {
    if (!names.includes(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await buildProgram().catch(error => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
