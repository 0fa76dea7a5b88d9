import { describe, expect, test } from 'vitest';
import { clipboardPrograms } from '../../../src/tui/terminal/clipboard-programs.ts';

const everything = (name: string) => `/usr/bin/${name}`;

/** The programs that are tried for the person's own screen, as they are started. */
function system(
  env: Record<string, string>,
  platform: NodeJS.Platform = 'linux',
  pathOf: (name: string) => string | null = everything,
) {
  const { system: found } = clipboardPrograms(env, pathOf, platform);
  return found.map(({ command, args }) => [command, ...args].join(' '));
}

const [wayland, x11] = [{ WAYLAND_DISPLAY: 'wayland-0' }, { DISPLAY: ':0' }];
const wlCopy = '/usr/bin/wl-copy --type text/plain';
const xclip = '/usr/bin/xclip -in -selection clipboard';
const xsel = '/usr/bin/xsel --input --clipboard';

describe('the programs for the person’s own screen', () => {
  test('are those of the screen that the environment names', () => {
    expect(system({})).toEqual([]);
    expect(system(wayland)).toEqual([wlCopy]);
    expect(system(x11)).toEqual([xclip, xsel]);
    expect(system({ ...wayland, ...x11 })).toEqual([wlCopy, xclip, xsel]);
    expect(system({}, 'darwin')).toEqual(['/usr/bin/pbcopy']);
    expect(system({ WSL_DISTRO_NAME: 'Debian', ...x11 })).toEqual([
      '/usr/bin/clip.exe',
      xclip,
      xsel,
    ]);
  });

  test('are those that are there', () => {
    expect(system(x11, 'linux', name => (name === 'xsel' ? '/opt/xsel' : null))).toEqual([
      '/opt/xsel --input --clipboard',
    ]);
  });

  test.each(['SSH_CONNECTION', 'SSH_CLIENT', 'SSH_TTY'])('are none over SSH: %s', name => {
    expect(system({ [name]: 'x', ...wayland, ...x11 })).toEqual([]);
    expect(system({ [name]: 'x' }, 'darwin')).toEqual([]);
  });

  test('are told the encoding that they read', () => {
    const { system: mac } = clipboardPrograms({}, everything, 'darwin');
    expect(mac).toMatchObject([{ encoding: 'utf8', env: { LC_ALL: 'en_US.UTF-8' } }]);
    const { system: wsl } = clipboardPrograms({ WSL_INTEROP: '/run/x' }, everything, 'linux');
    expect(wsl).toMatchObject([{ encoding: 'utf16le' }]);
  });
});

describe('tmux', () => {
  const tmux = (env: Record<string, string>) =>
    clipboardPrograms(env, everything, 'linux').tmux.map(({ args }) => args.join(' '));

  test('is asked to hand the text on, and to keep it where it does not know how, over SSH too', () => {
    const asked = ['load-buffer -w -', 'load-buffer -'];
    expect(tmux({ TMUX: '/tmp/tmux,1,0' })).toEqual(asked);
    expect(tmux({ TMUX: '/tmp/tmux,1,0', SSH_TTY: '/dev/pts/1' })).toEqual(asked);
  });

  test('is not asked outside of it', () => {
    expect(tmux({ TERM: 'tmux-256color' })).toEqual([]);
  });
});
