import os from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { homeFolder } from '../../src/config/home-folder.ts';
import { stateFolder } from '../../src/tui/memory/state-folder.ts';

afterEach(() => void vi.restoreAllMocks());

test('A home that is none, or is another one in each folder, is no home, and nothing is kept.', () => {
  const homedir = vi.spyOn(os, 'homedir');
  homedir.mockReturnValue('/home/a');
  expect(homeFolder()).toBe('/home/a');
  for (const home of ['', 'a', '.']) {
    homedir.mockReturnValue(home);
    expect(homeFolder()).toBeNull();
  }
  homedir.mockImplementation(() => {
    throw new Error('uv_os_homedir returned ENOENT');
  });
  expect(homeFolder()).toBeNull();
  expect(stateFolder({}, null, 'linux')).toBeNull();
  expect(stateFolder({}, null, 'win32')).toBeNull();
  expect(stateFolder({ XDG_STATE_HOME: '/state' }, null, 'linux')).toBe('/state/briefing');
});
