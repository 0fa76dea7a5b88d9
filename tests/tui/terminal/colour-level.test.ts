import { describe, expect, test } from 'vitest';
import { colourLevel } from '../../../src/tui/terminal/colour-level.ts';

const level = (env: Record<string, string>) => colourLevel(env, 'linux');

describe('a terminal has', () => {
  test.each([
    ...['alacritty', 'foot', 'xterm-ghostty', 'tmux', 'putty', 'konsole', 'xterm-kitty', 'kitty'],
    ...['wezterm', 'st', 'screen', 'screen.xterm', 'foot-extra', 'st-256color', 'xterm', 'contour'],
    ...[
      'rxvt-unicode-256color',
      'xterm-256color',
      'putty-256color',
      'tmux-256color',
      'vte-256color',
    ],
  ])('256 colours where it calls itself %s', TERM => {
    expect(level({ TERM })).toBe(2);
  });

  test.each([
    'linux',
    'vt100',
    'rxvt-unicode',
    'xterm-16color',
    'cygwin',
    'something-new',
    'stx',
    '',
  ])('sixteen where it calls itself %j', TERM => {
    expect(level({ TERM })).toBe(1);
  });

  test('all of them where COLORTERM or its name says so', () => {
    expect(level({ TERM: 'xterm', COLORTERM: 'truecolor' })).toBe(3);
    expect(level({ TERM: 'foot', COLORTERM: '24bit' })).toBe(3);
    expect(level({ TERM: 'xterm-direct' })).toBe(3);
    expect(level({ TERM: 'rxvt', COLORTERM: 'rxvt-xpm' })).toBe(1);
    expect(colourLevel({}, 'win32')).toBe(3);
  });

  test('as many as FORCE_COLOR says', () => {
    const forced = (FORCE_COLOR: string) =>
      level({ TERM: 'foot', COLORTERM: 'truecolor', FORCE_COLOR });
    expect(['0', 'false', '1', '2', '3', '9', 'true', ''].map(forced)).toEqual([
      ...[0, 0, 1, 2, 3, 3, 3, 3],
    ]);
  });
});
