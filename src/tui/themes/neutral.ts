import { plainTheme, type Theme } from '../theme.ts';

/**
 * For a background that nobody knows: whatever is read is in the terminal's own ink, set off by weight
 * and inversion, and a colour that is seen on every background is left to what is only drawn.
 */
export const neutralTheme: Theme = {
  ...plainTheme,
  frame: { color: 'ansi256(31)', bold: true },
  axis: { color: 'ansi256(31)' },
};
