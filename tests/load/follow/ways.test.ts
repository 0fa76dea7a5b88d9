import { mkdirSync, symlinkSync } from 'node:fs';
import { appendFile, link, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { followFiles } from '../../../src/load/follow/follow-files.ts';
import { following, settled } from '../../support/following.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** As `ln -sfn` does: another link in the place of the first, at once. */
async function relink(target: string, name: string) {
  await symlink(target, `${name}.new`);
  await rename(`${name}.new`, name);
}

/** Written long ago: what tells it from another file is not when it was written. */
async function oldFile(name: string, text: string) {
  await mkdir(path.dirname(name), { recursive: true });
  await writeFile(name, text);
  await utimes(name, 1e9, 1e9);
}

describe.each([
  { how: 'the system tells', isPolling: false },
  { how: 'one looks', isPolling: true },
])('where $how, a file is told of', ({ isPolling }) => {
  test('when its link comes to lead to another one, again and again, and that is followed', async () => {
    const { at, hears } = await following(['current'], ['current'], {
      isPolling,
      prepare: at => symlinkSync('v1', at('current')),
    });
    await oldFile(at('v2'), 'other\n');
    await oldFile(at('v3'), 'third\n');
    for (const version of ['v2', 'v3', 'v1']) {
      await hears(() => relink(version, at('current')));
      await hears(() => appendFile(at(version), 'edited\n'));
    }
    await hears(() => rm(at('v1')));
    await hears(() => oldFile(at('v1'), 'again\n'));
  });

  test('when a link to a folder above it comes to lead to another folder', async () => {
    const { at, hears } = await following(['current/one'], ['current/one'], {
      isPolling,
      prepare: at => {
        for (const folder of ['d1', 'd2', 'links']) mkdirSync(at(folder));
        // Of two links the second is the one that is changed.
        symlinkSync('../d1', at('links/now'));
        symlinkSync('links/now', at('current'));
      },
    });
    await oldFile(at('d2/one'), 'other\n');
    for (const folder of ['d2', 'd1']) {
      await hears(() => relink(`../${folder}`, at('links/now')));
      await hears(() => appendFile(at(`${folder}/one`), 'edited\n'));
    }
    await hears(() => relink('d2', at('current')));
    await hears(() => appendFile(at('d2/one'), 'edited\n'));
  });

  test('when its folder is moved away and another takes its place', async () => {
    const { at, hears } = await following(['a/d/one'], ['a/d/one'], {
      isPolling,
      prepare: at => mkdirSync(at('a/d'), { recursive: true }),
    });
    for (const round of ['1', '2']) {
      await oldFile(at('a/new/one'), `round ${round}\n`);
      await hears(async () => {
        await rename(at('a/d'), at(`a/old${round}`));
        await rename(at('a/new'), at('a/d'));
      });
      await hears(() => appendFile(at('a/d/one'), 'edited\n'));
    }
    // The folder above that, too.
    await oldFile(at('b/d/one'), 'elsewhere\n');
    await hears(async () => {
      await rename(at('a'), at('c'));
      await rename(at('b'), at('a'));
    });
    await hears(() => appendFile(at('a/d/one'), 'edited\n'));
  });
});

describe('a file is told of', () => {
  test('when its folder stays away for a while, or a link leads nowhere', async () => {
    const { at, hears } = await following(['d/one', 'link'], ['d/one', 'link'], {
      prepare: at => {
        mkdirSync(at('d'));
        symlinkSync('target', at('link'));
      },
    });
    await hears(() => rename(at('d'), at('elsewhere')));
    await hears(() => rename(at('elsewhere'), at('d')));
    await hears(() => relink('nowhere/at/all', at('link')));
    await mkdir(at('nowhere/at'), { recursive: true });
    await hears(() => writeFile(at('nowhere/at/all'), 'here\n'));
    // A link in a circle leads nowhere either.
    await hears(() => relink('link', at('link')));
    await hears(() => relink('target', at('link')));
  });

  test('when it is written under another of its names, in a folder that nobody watches', async () => {
    const { at, hears } = await following(['one'], ['one'], {
      prepare: at => mkdirSync(at('beside')),
    });
    await hears(() => link(at('one'), at('beside/one')));
    await hears(() => appendFile(at('beside/one'), 'edited\n'));
  });

  test('when its link was changed between reading and following it', async () => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    await oldFile(at('v1'), 'first\n');
    await symlink('v1', at('current'));
    let told = 0;
    const changed = () => {
      told += 1;
    };
    const follower = followFiles({ isPolling: false, changed, usedUp: () => {} });
    onTestFinished(() => follower.close());
    await follower.follow([at('current')], Date.now() - 60_000);
    await expect.poll(() => told).toBe(1);
  });
});

test('what happens beside a followed file, and above it, is not told of', async () => {
  const { at, told } = await following(['d/one'], ['d/one'], { prepare: at => mkdirSync(at('d')) });
  const before = told();
  await writeFile(at('d/other'), 'new');
  await mkdir(at('e'));
  await writeFile(at('other'), 'new');
  await settled(told);
  expect(told()).toBe(before);
});
