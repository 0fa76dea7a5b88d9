import { claimStyles, recoloured } from './recoloured.ts';

/** For light backgrounds, from white to the creams of common themes; see the dark theme. */
export const lightTheme = recoloured(
  {
    cyan: { color: 'ansi256(24)' },
    red: { color: 'ansi256(124)' },
    magenta: { color: 'ansi256(90)' },
    green: { color: 'ansi256(22)' },
    dim: { color: 'ansi256(240)' },
  },
  claimStyles({
    'claim-1': 'ansi256(24)',
    'claim-2': 'ansi256(127)',
    'claim-3': 'ansi256(22)',
    'claim-4': 'ansi256(52)',
    'claim-5': 'ansi256(20)',
    'claim-6': 'ansi256(94)',
  }),
  {
    border: { color: 'ansi256(243)' },
    selected: { color: 'ansi256(24)', inverse: true, bold: true },
  },
);
