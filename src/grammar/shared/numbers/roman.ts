import { type NumberRead, numberRead, type Reader } from './number.ts';

const form = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?:er|re|e|ème)$/;
const tens = ['', 'X', 'XX', 'XXX'];
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A place in a row in Roman digits with a French ending, up to 39: “XXe”, “Ve”, “Ier”. */
export function romanAt({ tokens, language }: Reader, at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 10 || !language.ordinalSuffixes.has('ème'))
    return null;
  const match = form.exec(token.text);
  if (!match) return null;
  const value = tens.indexOf(match[1]!) * 10 + units.indexOf(match[2]!);
  return numberRead(value, at + 1, { ordinal: true });
}
