import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/start/cache-folder.ts';

test.each([
  ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/briefing'],
  ['linux', { XDG_CACHE_HOME: '/cache/../else' }, '/else/briefing'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/.cache/briefing'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/.cache/briefing'],
  ['darwin', {}, '/home/.cache/briefing'],
  ['win32', { XDG_CACHE_HOME: '/cache', LOCALAPPDATA: '/local' }, null],
] as const)('On %s with %j what can be made again is kept in %s.', (platform, env, folder) => {
  expect(cacheFolder(env, '/home', platform)).toBe(folder);
});

test('Without a home nothing is kept, but where a folder is named.', () => {
  expect(cacheFolder({}, null, 'linux')).toBeNull();
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, null, 'linux')).toBe('/cache/briefing');
});
