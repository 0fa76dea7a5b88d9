import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { followFiles } from '../../../src/load/follow/follow-files.ts';
import { following, settled } from '../../support/following.ts';
import { scratchFolder } from '../../support/scratch.ts';

describe('a file that is followed', () => {
  test('is told of when it is written in place, again and again', async () => {
    const { at, hears, faults } = await following(['one']);
    await hears(() => writeFile(at('one'), 'second\n'));
    await hears(() => appendFile(at('one'), 'third\n'));
    expect(faults).toEqual([]);
  });

  test('is told of when another takes its place under its name, again and again', async () => {
    const { at, hears } = await following(['one', 'two']);
    for (const round of ['second', 'third', 'fourth']) {
      await hears(async () => {
        await writeFile(at('.one.tmp'), round);
        await rename(at('.one.tmp'), at('one'));
      });
    }
    await hears(() => writeFile(at('one'), 'in place again'));
    await hears(() => writeFile(at('two'), 'the other too'));
  });

  test('is told of when it is moved away and written anew, as vi does', async () => {
    const { at, hears } = await following(['one', 'two']);
    for (const round of ['second', 'third']) {
      await hears(async () => {
        await rename(at('one'), at('one~'));
        await writeFile(at('one'), round);
      });
    }
    await hears(() => writeFile(at('one'), 'in place again'));
  });

  test('is told of when it goes and when it comes back, and is followed from then on', async () => {
    const { at, hears } = await following(['one', 'two']);
    await hears(() => rm(at('one')));
    await hears(() => writeFile(at('one'), 'back'));
    await hears(() => writeFile(at('one'), 'changed'));
    await hears(() => writeFile(at('two'), 'changed'));
  });

  test('is followed again after a folder has stood in its place for a moment', async () => {
    const { at, hears } = await following(['one', 'two']);
    // All of it before the system can tell of any of it.
    await hears(async () => {
      rmSync(at('one'));
      mkdirSync(at('one'));
      rmdirSync(at('one'));
      writeFileSync(at('one'), 'back');
    });
    await hears(async () => {
      await writeFile(at('.one.tmp'), 'another');
      await rename(at('.one.tmp'), at('one'));
    });
    await hears(() => writeFile(at('one'), 'in place'));
  });

  test('is followed again after a folder that stayed in its place has gone', async () => {
    const { at, hears } = await following(['one', 'two']);
    await hears(async () => {
      await rm(at('one'));
      await mkdir(at('one'));
    });
    await writeFile(path.join(at('one'), 'inside'), 'not looked at');
    await hears(async () => {
      await rm(at('one'), { recursive: true });
      await writeFile(at('one'), 'back');
    });
    await hears(() => writeFile(at('one'), 'in place'));
    await hears(() => writeFile(at('two'), 'the other too'));
  });

  test('is told of when it comes for the first time, in a folder that was not there', async () => {
    const { at, hears } = await following(['one', 'sub/two'], ['one']);
    await hears(async () => {
      await mkdir(at('sub'));
      await writeFile(at('sub/two'), 'here');
    });
  });
});

test('many writes in a row are told of a few times only', async () => {
  const { at, hears, told } = await following(['one']);
  const before = told();
  await hears(async () => {
    for (let write = 0; write < 50; write++) await appendFile(at('one'), `${write}\n`);
  });
  expect(told() - before).toBeLessThan(25);
});

test('a file that is no longer followed is not told of, nor one beside it', async () => {
  const { at, follower, hears, told } = await following(['one', 'two']);
  await follower.follow([at('two')], Number.POSITIVE_INFINITY);
  const before = told();
  await writeFile(at('one'), 'changed');
  await writeFile(at('three'), 'new');
  await settled(told);
  expect(told()).toBe(before);
  await hears(() => writeFile(at('two'), 'changed'));
});

test('a change between reading a file and following it is told of', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one');
  await writeFile(file, 'first');
  let told = 0;
  const follower = followFiles({
    isPolling: false,
    changed: () => {
      told += 1;
    },
    usedUp: () => {},
  });
  onTestFinished(() => follower.close());
  await follower.follow([file], 0);
  await expect.poll(() => told).toBe(1);
});

test('that the first of the files is gone before it is followed is told of', async () => {
  const folder = await scratchFolder();
  let told = 0;
  const follower = followFiles({
    isPolling: false,
    changed: () => {
      told += 1;
    },
    usedUp: () => {},
  });
  onTestFinished(() => follower.close());
  await follower.follow([path.join(folder, 'gone')], 0);
  await expect.poll(() => told).toBe(1);
});

test('a file is told of that changes at the very moment at which it begins to be followed', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one');
  await writeFile(file, 'first');
  for (let round = 0; round < 5; round++) {
    let told = 0;
    const follower = followFiles({
      isPolling: false,
      changed: () => {
        told += 1;
      },
      usedUp: () => {},
    });
    onTestFinished(() => follower.close());
    await follower.follow([file], Number.POSITIVE_INFINITY);
    await writeFile(file, `round ${round} ${'x'.repeat(round)}`);
    await expect.poll(() => told).toBeGreaterThan(0);
  }
});
