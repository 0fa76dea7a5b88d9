import type { Guard } from '../../shared/numbers/guard.ts';

const crossed = /^(?:franchi|dépass|pass)/u;
const crossed_max = 8;

/** “La barre des 1 400 morts a été franchie”, but not “la barre des 1 400 approche”. */
const threshold: Guard = ({ tokens }, _at, next) => {
  for (let at = next; at < next + crossed_max; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.low === '.' || token.low === ';') return false;
    if (token.kind === 'word' && crossed.test(token.low)) return true;
  }
  return false;
};

/** “Passe la barre des 500”; “le” and “la” begin most often something else. */
export const frenchBeforeGuards: ReadonlyMap<string, Guard> = new Map([
  ['la', threshold],
  ['le', threshold],
]);
