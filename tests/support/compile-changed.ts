import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { scratchFolder } from './scratch.ts';

/**
 * Compile the program with something in it changed.
 *
 * @param change makes the change; it is given the folder of a copy that has `src`
 * @returns the files that do not compile then, as they are named from that folder
 */
export async function refusedFiles(
  change: (folder: string) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const folder = await scratchFolder();
  const at = (name: string) => path.join(folder, name);
  for (const name of ['src', 'schema', 'package.json']) {
    await cp(name, at(name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), at('node_modules'));
  const config = JSON.parse(await readFile('tsconfig.json', 'utf8'));
  await writeFile(at('tsconfig.json'), JSON.stringify({ ...config, include: ['src'] }));
  await change(folder);
  const tsc = [path.resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false'];
  const told = await promisify(execFile)(process.execPath, tsc, { cwd: folder }).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
  return new Set(Array.from(told.matchAll(/^(\S+)\(\d+,\d+\): error/gm), ([, file = '']) => file));
}
