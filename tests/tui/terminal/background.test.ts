import { describe, expect, test } from 'vitest';
import { backgroundIn, backgroundOf, canBeAsked } from '../../../src/tui/terminal/background.ts';

describe('what a terminal answers', () => {
  test.each([
    ['11;rgb:3030/3434/4646', '#303446'],
    ['11;rgb:ffff/ffff/ffff', '#ffffff'],
    ['11;rgb:00/2b/36', '#002b36'],
    ['11;rgb:0/8/f', '#0088ff'],
    ['11;rgba:1e1e/1e1e/1e1e/ffff', '#1e1e1e'],
    ['11;#fdf6e3', '#fdf6e3'],
    ['11;#fff', '#ffffff'],
    ['11;#ffff00000000', '#ff0000'],
  ])('%s is its background', (text, background) => {
    expect(backgroundIn(text)).toBe(background);
  });

  test.each([
    ...['10;rgb:0000/0000/0000', '11;?', '11;rgb:00/00', '11;rgb:00000/0/0', '11;rgb:gg/00/00'],
    ...['11;', '111;rgb:0/0/0', '52;c;cXVpdA==', '11;#12345', '11;rgb:-1/0/0', '', '11;red'],
  ])('%j is not', text => {
    expect(backgroundIn(text)).toBeNull();
  });
});

describe('what the environment says of the background', () => {
  test('is what rxvt and Konsole put there', () => {
    expect(backgroundOf({ COLORFGBG: '15;0' })).toBe('#000000');
    expect(backgroundOf({ COLORFGBG: '0;default;15' })).toBe('#ffffff');
    expect(backgroundOf({ COLORFGBG: 'default;default' })).toBeNull();
    expect(backgroundOf({ COLORFGBG: '7;12' })).toBeNull();
    expect(backgroundOf({})).toBeNull();
  });

  test('may be of another terminal in tmux and screen', () => {
    expect(backgroundOf({ COLORFGBG: '15;0', TMUX: '/tmp/tmux,1,0' })).toBeNull();
    expect(backgroundOf({ COLORFGBG: '15;0', STY: '1.pts-0' })).toBeNull();
  });

  test('is black on the Linux console', () => {
    expect(backgroundOf({ TERM: 'linux' })).toBe('#000000');
  });
});

test('who would draw the question is not asked', () => {
  const asked = (TERM: string) => canBeAsked({ TERM });
  expect(['xterm-256color', 'foot', 'tmux-256color', 'vte'].map(asked)).not.toContain(false);
  expect(['linux', 'screen', 'screen-256color', 'vt220', ''].map(asked)).not.toContain(true);
  expect(canBeAsked({ TERM: 'xterm', STY: '1.pts-0' })).toBe(false);
});
