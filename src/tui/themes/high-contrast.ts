import { claimWeights } from '../theme.ts';
import { recoloured } from './recoloured.ts';

/**
 * For eyes that need all the contrast there is, on whatever background: nothing is dimmed, weight
 * sets off what colour does elsewhere, and what has to be seen stands on a pure colour of its own.
 */
export const highContrastTheme = recoloured(
  {
    cyan: { bold: true },
    red: { color: '#ffffff', backgroundColor: '#af0000', bold: true },
    magenta: { bold: true },
    green: { bold: true },
    dim: {},
  },
  claimWeights,
  { notable: { color: '#000000', backgroundColor: '#ffff00', bold: true } },
);
