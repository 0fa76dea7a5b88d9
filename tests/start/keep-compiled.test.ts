import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kept } from '../support/kept-files.ts';
import { program, run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const count = (folder: string) => Object.keys(kept(folder)).length;

describe('what Node has compiled', () => {
  test('is kept in the user’s own folder, for the user alone, whatever the mask for new files', async () => {
    const home = await scratchFolder();
    const script = path.join(home, 'open.cjs');
    writeFileSync(script, `process.umask(0); require(${JSON.stringify(program())});`);
    const env = { XDG_CACHE_HOME: path.join(home, 'cache') };
    expect((await run(['--version'], { env, script })).code).toBe(0);
    const folder = path.join(env.XDG_CACHE_HOME, 'briefing');
    const before = kept(folder);
    expect(Object.keys(before)).toHaveLength(1);
    for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
      expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0);
    }
    await run(['--version'], { env });
    expect(kept(folder)).toEqual(before);
  });

  test('is not kept in a folder that others can write to, of which nothing is said', async () => {
    const home = await scratchFolder();
    const folder = path.join(home, 'briefing');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const { code, stderr } = await run(['--version'], { env: { XDG_CACHE_HOME: home } });
    expect([code, stderr, count(home)]).toEqual([0, '', 0]);
  });

  test.each([
    ['what is none', (home: string) => path.join(home, 'file')],
    ['where nothing can be made', () => '/proc'],
    ['what is no whole path', () => 'cache'],
  ])('is not kept in %s', async (_, cacheOf) => {
    const home = await scratchFolder();
    writeFileSync(path.join(home, 'file'), '');
    const env = { XDG_CACHE_HOME: cacheOf(home), HOME: '' };
    const { code, stderr } = await run(['--version'], { env, cwd: home });
    expect([code, stderr, kept(home)]).toEqual([0, '', { file: 0 }]);
  });

  test('is not kept by who does not want it, and by Node where it says', async () => {
    const home = await scratchFolder();
    const cache = { XDG_CACHE_HOME: path.join(home, 'ours') };
    const unwanted = { ...cache, NODE_DISABLE_COMPILE_CACHE: '1' };
    expect((await run(['--version'], { env: unwanted })).code).toBe(0);
    expect(readdirSync(home)).toEqual([]);
    const elsewhere = { ...cache, NODE_COMPILE_CACHE: path.join(home, 'theirs') };
    expect((await run(['--version'], { env: elsewhere })).code).toBe(0);
    expect(readdirSync(home)).toEqual(['theirs']);
  });

  test('of a dashboard is kept also when a signal ends it', async () => {
    const home = await scratchFolder();
    const terminal = openTerminal({
      args: [path.resolve('briefings')],
      env: { XDG_CACHE_HOME: home },
    });
    await terminal.waitFor(/┏━ 1 /);
    await terminal.waitUntilStill();
    process.kill(terminal.pid, 'SIGHUP');
    await terminal.exited;
    // The executable's own program and what it draws with.
    expect(count(home)).toBeGreaterThan(1);
  });
});
