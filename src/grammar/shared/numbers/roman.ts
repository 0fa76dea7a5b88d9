import { type NumberRead, numberRead, type Reader } from './number.ts';

const digits = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})/;
const tens = ['', 'X', 'XX', 'XXX'];
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A place in a row in Roman digits with an ending, up to 39: “XXe”, “Ve”, “Ier”. */
export function romanAt({ tokens, grammar }: Reader, at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 10 || grammar.romanEndings.size === 0) {
    return null;
  }
  const match = digits.exec(token.text);
  if (!match || !grammar.romanEndings.has(token.text.slice(match[0].length))) return null;
  const value = tens.indexOf(match[1]!) * 10 + units.indexOf(match[2]!);
  return numberRead(value, at + 1, { ordinal: true });
}
