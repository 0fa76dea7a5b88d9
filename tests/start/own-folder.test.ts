import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFolder } from '../../src/start/own-folder.ts';
import { scratchFolder } from '../support/scratch.ts';

const me = process.getuid?.() ?? 0;
const other = me + 1;
/** Whatever the mask for new files is here. */
const open = { recursive: true, mode: 0o755 } as const;

/** The folder asked for, and one in which it would lie. */
async function folders(): Promise<{ around: string; folder: string }> {
  const around = path.join(realpathSync(await scratchFolder()), 'around');
  mkdirSync(around, open);
  return { around, folder: path.join(around, 'cache', 'briefing') };
}

function folderWithMode(folder: string, mode: number): void {
  mkdirSync(folder, open);
  chmodSync(folder, mode);
}

describe.skipIf(process.getuid === undefined)('a folder of the user’s own', () => {
  test('is made where none is, with all on the way to it, and open to nobody else', async () => {
    const { folder } = await folders();
    expect(ownFolder(folder, me)).toBe(folder);
    for (const made of [folder, path.dirname(folder)]) {
      expect(statSync(made).mode & 0o777).toBe(0o700);
    }
    expect(ownFolder(folder, me)).toBe(folder);
  });

  test.each([0o700, 0o750, 0o755, 0o711])('is taken as it is with the mode %o', async mode => {
    const { folder } = await folders();
    folderWithMode(folder, mode);
    expect(ownFolder(folder, me)).toBe(folder);
    expect(statSync(folder).mode & 0o777).toBe(mode);
  });

  test.each([0o770, 0o775, 0o757, 0o777, 0o1777])(
    'is none with the mode %o, and nothing is written into it',
    async mode => {
      const { folder } = await folders();
      folderWithMode(folder, mode);
      expect(ownFolder(folder, me)).toBeNull();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test.each([0o775, 0o757])('is none within a folder with the mode %o', async mode => {
    const { around, folder } = await folders();
    chmodSync(around, mode);
    expect(ownFolder(folder, me)).toBeNull();
    mkdirSync(folder, open);
    expect(ownFolder(folder, me)).toBeNull();
  });

  test('may lie where all people may write, but not move what others have', async () => {
    const { around, folder } = await folders();
    chmodSync(around, 0o1777);
    expect(ownFolder(folder, me)).toBe(folder);
  });

  test('is none of another user, and nothing is made within one of another user', async () => {
    const { around, folder } = await folders();
    mkdirSync(folder, open);
    // For the superuser only a folder of somebody else is foreign.
    if (me === 0) chownSync(folder, other, other);
    expect(ownFolder(folder, me === 0 ? me : other)).toBeNull();
    const inside = path.join(me === 0 ? folder : around, 'inside');
    expect(ownFolder(inside, me === 0 ? me : other)).toBeNull();
    expect(existsSync(inside)).toBe(false);
  });

  test('may be reached by links, whose targets are looked at, and need not be there yet', async () => {
    const { around } = await folders();
    const way = path.join(path.dirname(around), 'way');
    symlinkSync('around/new', way);
    const real = path.join(around, 'new/briefing');
    expect(ownFolder(path.join(way, 'briefing'), me)).toBe(real);
    chmodSync(path.join(around, 'new'), 0o777);
    expect(ownFolder(path.join(way, 'briefing'), me)).toBeNull();
  });

  test('is none behind links that lead round', async () => {
    const { around } = await folders();
    symlinkSync('two', path.join(around, 'one'));
    symlinkSync('one', path.join(around, 'two'));
    expect(ownFolder(path.join(around, 'one'), me)).toBeNull();
  });

  test('is none where there is something else, and none can be made', async () => {
    const { around } = await folders();
    writeFileSync(path.join(around, 'file'), '');
    expect(ownFolder(path.join(around, 'file'), me)).toBeNull();
    expect(() => ownFolder('/proc/briefing', me)).toThrow(/ENOENT|EACCES/);
  });

  const tooMany = (file: string) => {
    for (let at = 0; at <= 1000; at++) writeFileSync(`${file}${at}`, '', { mode: 0o600 });
  };
  test.each([
    ['a file', true, (file: string) => writeFileSync(file, '', { mode: 0o644 })],
    ['more files than are ever kept', false, tooMany],
    ['a folder in a folder', false, (file: string) => mkdirSync(file, open)],
    ['a link', false, (file: string) => symlinkSync('/dev/null', file)],
    ['a pipe', false, (file: string) => execFileSync('mkfifo', ['-m', '600', file])],
    ['a folder that all may write', false, (file: string) => folderWithMode(file, 0o777)],
    [
      'a file that a group may write',
      false,
      (file: string) => {
        writeFileSync(file, '');
        chmodSync(file, 0o620);
      },
    ],
  ])('with %s in it is taken: %s', async (_, isTaken, make) => {
    const { folder } = await folders();
    const inside = path.join(folder, 'v22');
    mkdirSync(inside, open);
    make(path.join(inside, 'file'));
    expect(ownFolder(folder, me)).toBe(isTaken ? folder : null);
  });
});
