import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isToldOfNothing } from '../../../src/load/follow/far-away.ts';
import { systemWatches } from '../../../src/load/follow/watches.ts';
import { waysTo } from '../../../src/load/follow/ways.ts';
import { scratchFolder } from '../../support/scratch.ts';

test('network file systems are known by the number that Linux gives them, whatever its sign', () => {
  for (const type of [0x6969, 0x01021997, 0x65735546, 0xff534d42, 0xff534d42 | 0]) {
    expect(isToldOfNothing(type)).toBe(true);
  }
  // ext4, tmpfs, btrfs, overlay, and what Windows gives.
  for (const type of [0xef53, 0x01021994, 0x9123683e, 0x9123683e | 0, 0x794c7630, 0]) {
    expect(isToldOfNothing(type)).toBe(false);
  }
});

test('however many files there are, so many are looked at and watched, and that is known', async () => {
  const folder = await scratchFolder();
  const files = Array.from({ length: 2100 }, (_, at) => path.join(folder, `d${at % 7}`, `${at}`));
  for (let at = 0; at < 7; at++) await mkdir(path.join(folder, `d${at}`));
  await Promise.all(files.map(file => writeFile(file, '')));
  const few = await waysTo(files.slice(0, 100));
  const many = await waysTo(files);
  expect([few.isWhole, few.ends.size]).toEqual([true, 100]);
  expect(many.isWhole).toBe(false);
  expect(many.ends.size).toBeLessThan(2000);

  const watches = systemWatches(() => {});
  onTestFinished(() => watches.close());
  expect(watches.want(few.wanted)).toEqual({ isTold: true, usedUp: null, isFresh: true });
  expect(watches.want(few.wanted)).toEqual({ isTold: true, usedUp: null, isFresh: false });
  expect(watches.want(many.wanted)).toEqual({ isTold: false, usedUp: null, isFresh: true });
});
