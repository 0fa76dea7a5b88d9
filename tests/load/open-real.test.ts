import { mkdirSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReal, standsAt } from '../../src/load/files/open-real.ts';
import { scratchFolder } from '../support/scratch.ts';

/** A file `in/deep/x`, and another one `out/x` of the same name. */
async function files() {
  const root = realpathSync(await scratchFolder());
  const at = (...names: string[]) => join(root, ...names);
  mkdirSync(at('in/deep'), { recursive: true });
  mkdirSync(at('out'));
  writeFileSync(at('in/deep/x'), 'mine');
  writeFileSync(at('out/x'), 'secret');
  return at;
}

describe('a file opened by its real path', () => {
  test('is the one that stands there.', async () => {
    const at = await files();
    const handle = await openReal(at('in/deep/x'));
    expect(await handle.readFile('utf8')).toBe('mine');
    await handle.close();
  });

  test('is not opened where a link has been put in the place of a folder on the way to it.', async () => {
    const at = await files();
    renameSync(at('in/deep'), at('in/moved'));
    symlinkSync(at('out'), at('in/deep'));
    await expect(openReal(at('in/deep/x'))).rejects.toMatchObject({ code: 'EBUSY' });
  });

  test('is not opened where a link has been put in its own place.', async ({ skip }) => {
    skip(process.platform === 'win32', 'links are followed there, and found out afterwards');
    const at = await files();
    renameSync(at('in/deep/x'), at('in/deep/y'));
    symlinkSync(at('out/x'), at('in/deep/x'));
    await expect(openReal(at('in/deep/x'))).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test.each([
    ['as the system says', undefined],
    ['as comparing says, where the system does not', '/nowhere'],
  ])('is told from another one, %s', async (_, told) => {
    const at = await files();
    const mine = await open(at('in/deep/x'));
    const other = await open(at('out/x'));
    expect(await standsAt(mine, at('in/deep/x'), told)).toBe(true);
    expect(await standsAt(other, at('in/deep/x'), told)).toBe(false);
    renameSync(at('in/deep'), at('in/moved'));
    symlinkSync(at('out'), at('in/deep'));
    expect(await standsAt(other, at('in/deep/x'), told)).toBe(false);
    await Promise.all([mine.close(), other.close()]);
  });
});
