import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isOnPath, pathOf } from '../../../src/tui/terminal/on-path.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('a program is the first of its name that can be run', async () => {
  const folder = await scratchFolder();
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
  for (const each of [first, second]) {
    await mkdir(each);
    await writeFile(path.join(each, 'tool'), '');
  }
  const both = [first, second].join(path.delimiter);
  expect(pathOf('tool', both)).toBeNull();
  await chmod(path.join(second, 'tool'), 0o755);
  expect(pathOf('tool', both)).toBe(path.join(second, 'tool'));
  // A folder can be entered, which looks as if it could be run.
  await mkdir(path.join(first, 'folder'));
  expect(isOnPath('folder', both)).toBe(false);
});

test('what lies in the folder one stands in is no program, whatever PATH says', async () => {
  const here = path.relative(process.cwd(), path.resolve('node_modules/.bin'));
  expect(isOnPath('vitest', path.resolve(here))).toBe(true);
  for (const PATH of [here, `.${path.delimiter}${here}`, `${path.delimiter}`, '']) {
    expect(isOnPath('vitest', PATH)).toBe(false);
  }
});
