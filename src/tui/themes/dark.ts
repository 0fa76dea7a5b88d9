import { claimStyles, recoloured } from './recoloured.ts';

/**
 * For dark backgrounds, from black to the greys and blues of common themes. The colours are of the
 * 256 that are the same on nearly every terminal, so that what the tests measure is what is seen.
 */
export const darkTheme = recoloured(
  {
    cyan: { color: 'ansi256(80)' },
    red: { color: 'ansi256(210)' },
    magenta: { color: 'ansi256(183)' },
    green: { color: 'ansi256(114)' },
    dim: { color: 'ansi256(247)' },
  },
  claimStyles({
    'claim-1': 'ansi256(80)',
    'claim-2': 'ansi256(212)',
    'claim-3': 'ansi256(114)',
    'claim-4': 'ansi256(227)',
    'claim-5': 'ansi256(111)',
    'claim-6': 'ansi256(215)',
  }),
  {
    border: { color: 'ansi256(244)' },
    selected: { color: 'ansi256(80)', inverse: true, bold: true },
  },
);
