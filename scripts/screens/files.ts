import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../bundle.ts';
import { Styles } from './styles.ts';

/** Where the screens are recorded. */
export const folder = path.join(root, 'tests/golden/screens');

/** Beside the recorded screens: what the letters in them stand for. */
export const stylesFile = 'styles.txt';

/** @throws for a file that has not been recorded */
export async function readRecorded(file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

export async function writeRecorded(file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, file), text);
}

/** The letters in force; none before anything has been recorded. */
export async function readStyles(): Promise<Styles> {
  return new Styles(await readRecorded(stylesFile).catch(() => ''));
}
