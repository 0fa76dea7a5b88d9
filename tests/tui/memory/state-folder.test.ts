import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stateFolder } from '../../../src/tui/memory/state-folder.ts';

test.each([
  ['linux', { XDG_STATE_HOME: '/state' }, join('/state', 'briefing')],
  ['linux', { XDG_STATE_HOME: 'relative' }, join('/home', '.local/state/briefing')],
  ['linux', { XDG_STATE_HOME: '' }, join('/home', '.local/state/briefing')],
  ['darwin', {}, join('/home', '.local/state/briefing')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'briefing')],
  ['win32', {}, join('/home', 'AppData', 'Local', 'briefing')],
] as const)('on %s with %j states are kept in %s', (platform, env, folder) => {
  expect(stateFolder(env, '/home', platform)).toBe(folder);
});
