import { describe, expect, test } from 'vitest';
import { browserPlan } from '../../../src/tui/terminal/browser-plan.ts';

const address = 'https://daily.example/a';
const all = () => true;

function own(BROWSER: string, has: (name: string) => boolean = all) {
  return browserPlan(address, { BROWSER }, has, 'linux');
}

describe('BROWSER', () => {
  test.each([
    ['firefox', 'firefox', [address]],
    ['firefox --new-window', 'firefox', ['--new-window', address]],
    ['open-it --url=%s --quiet', 'open-it', [`--url=${address}`, '--quiet']],
    ["'/opt/my browser/run'", '/opt/my browser/run', [address]],
  ])('%s', (text, command, args) => {
    expect(own(text)).toEqual({ kind: 'command', command: { command, args }, inTerminal: false });
  });

  test('may list several: the first that is there is taken', () => {
    const plan = own('gone:here %s:other', name => name !== 'gone');
    expect(plan).toMatchObject({ command: { command: 'here', args: [address] } });
    expect(own('gone', () => false)).toMatchObject({ command: { command: 'gone' } });
  });

  test.each(['lynx', '/usr/bin/w3m -M'])('%s draws in the terminal', text => {
    expect(own(text)).toMatchObject({ inTerminal: true });
  });

  test('decides over SSH and without a graphical screen too', () => {
    const env = { BROWSER: 'mine', SSH_CONNECTION: '1 2 3 4' };
    expect(browserPlan(address, env, all, 'linux')).toMatchObject({ kind: 'command' });
  });
});

describe('without BROWSER', () => {
  test.each([
    ['a Linux with a screen', 'linux', { DISPLAY: ':0' }, 'system'],
    ['a Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'system'],
    ['a Linux under Windows', 'linux', { WSL_DISTRO_NAME: 'Debian' }, 'system'],
    ['a Linux without a screen', 'linux', {}, 'none'],
    ['a Mac', 'darwin', {}, 'system'],
    ['Windows', 'win32', {}, 'system'],
    ['a Mac over SSH', 'darwin', { SSH_CONNECTION: '1 2 3 4' }, 'none'],
    ['a Linux with a forwarded screen', 'linux', { DISPLAY: ':10', SSH_TTY: '/dev/pts/1' }, 'none'],
  ] as const)('%s', (_, platform, env, kind) => {
    expect(browserPlan(address, env, all, platform)).toEqual({ kind });
  });
});
