import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realPlace } from '../../src/load/files/real-place.ts';
import { scratchFolder } from '../support/scratch.ts';

/** A folder `in` with a file `x`, beside it a folder `out` with one, and short ways to make links. */
async function folders() {
  const root = realpathSync(await scratchFolder());
  const at = (...names: string[]) => join(root, ...names);
  for (const name of ['in', 'out']) {
    mkdirSync(at(name));
    writeFileSync(at(name, 'x'), 'x');
  }
  const link = (name: string, target: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    symlinkSync(target, at(name));
  };
  const placeOf = (name: string, also?: readonly string[]) => realPlace(at(name), at('in'), also);
  return { at, link, placeOf };
}

describe('a path in a folder', () => {
  test('is inside where all links stay inside, and is then without links.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/one', 'x');
    link('in/deep/two', '../one');
    link('in/three', at('in/deep'));
    for (const name of ['in/x', 'in/one', 'in/deep/two', 'in/three/two']) {
      expect(await placeOf(name)).toEqual({ kind: 'inside', real: at('in/x') });
    }
  });

  test('leads outside by any link on the way, and the first one that does is told.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/whole', at('out/x'));
    link('in/climbing', '../out/x');
    link('in/chain', 'climbing');
    link('in/folder', at('out'));
    link('in/there', 'folder/../out');
    link('in/deep/up', '../..');
    for (const [name, target] of [
      ['in/whole', at('out/x')],
      ['in/climbing', at('out/x')],
      ['in/chain', at('out/x')],
      ['in/folder/x', at('out')],
      ['in/there/x', at('out')],
      ['in/deep/up/out/x', at()],
    ] as const) {
      expect(await placeOf(name)).toEqual({ kind: 'outside', target });
    }
  });

  test('of what lies outside no link is told, only where the first one leads.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/x2', at('out/secret-name'));
    link('out/secret-name', at('out/other-secret-name'));
    writeFileSync(at('out/other-secret-name'), '');
    expect(await placeOf('in/x2')).toEqual({ kind: 'outside', target: at('out/secret-name') });
  });

  test('is outside in a folder whose name only begins like the other’s.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/x2', at('inside/x'));
    mkdirSync(at('inside'));
    writeFileSync(at('inside/x'), '');
    expect(await placeOf('in/x2')).toMatchObject({ kind: 'outside' });
  });

  test('is hidden where the file or a folder on the real way to it is.', async () => {
    const { at, link, placeOf } = await folders();
    mkdirSync(at('in/.git'));
    writeFileSync(at('in/.git/config'), '');
    link('in/x2', '.git/config');
    link('in/dir', '.git');
    for (const name of ['in/x2', 'in/dir/config', 'in/.git/config']) {
      expect(await placeOf(name)).toEqual({ kind: 'hidden', target: join('.git', 'config') });
    }
    expect(await placeOf('in/x2', [at('in/.git')])).toMatchObject({ kind: 'inside' });
  });

  test('may lead into another folder that is allowed, and the folder may itself be a link.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/x2', at('out/x'));
    expect(await placeOf('in/x2', [at('out')])).toEqual({ kind: 'inside', real: at('out/x') });
    link('.hidden/named', at('in'));
    const named = at('.hidden/named');
    expect(await realPlace(join(named, 'x'), named)).toEqual({ kind: 'inside', real: at('in/x') });
    expect(await realPlace(join(named, 'x2'), named)).toEqual({
      kind: 'outside',
      target: at('out/x'),
    });
  });

  test('leads outside whether anything is there or not, and may be looked at or not.', async () => {
    const { at, link, placeOf } = await folders();
    link('in/gone', at('out/gone'));
    link('in/climbing', '../gone/x');
    link('in/file', at('out/x/no-folder'));
    expect(await placeOf('in/gone')).toEqual({ kind: 'outside', target: at('out/gone') });
    expect(await placeOf('in/climbing')).toEqual({ kind: 'outside', target: at('gone/x') });
    expect(await placeOf('in/file')).toMatchObject({ kind: 'outside' });
  });

  test('is inside where a link names the folder through a link outside, and may lead nowhere there.', async () => {
    const { at, link, placeOf } = await folders();
    link('alias', at('in'));
    link('in/one', at('alias/x'));
    link('in/gone', at('alias/none/none'));
    link('in/round', at('alias/way'));
    link('in/way', at('out/gone'));
    expect(await placeOf('in/one')).toEqual({ kind: 'inside', real: at('in/x') });
    await expect(placeOf('in/gone')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await placeOf('in/round')).toEqual({ kind: 'outside', target: at('out/gone') });
  });

  test('that leads nowhere, or round in a circle, is the system’s error.', async () => {
    const { link, placeOf } = await folders();
    link('in/nothing', 'gone');
    link('in/ring', 'ring');
    await expect(placeOf('in/nothing')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(placeOf('in/ring')).rejects.toMatchObject({ code: 'ELOOP' });
  });
});
