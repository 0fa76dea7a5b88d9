/**
 * Stands between the groups of a number's digits in a text as it is searched. No file has it: texts
 * are made safe before they are shown.
 */
export const groupBreak = '\u001f';

/** A text as it is searched, and where each of its UTF-16 code units comes from. */
export interface SearchText {
  readonly text: string;
  /** By code unit of `text`: where what it stands for begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that a keyboard may not have, and signs that a typesetter changes. */
const alike: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

/** What stands between groups of three digits. */
const groupSeparator = /[ ,\u00a0\u202f\u2009]/;
const wholeGroup = /^\d{3}(?!\d)/;

const known = new Map<string, string>();

/**
 * Fold a text as it is searched: case and accents do not count, œ is oe, and what groups the digits
 * of a number is the same sign everywhere (`15 000`, `15,000`), which a search may leave out.
 *
 * @returns the folded text with the way back, so that what is found can be set off where it stands
 */
export function foldForSearch(original: string): SearchText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of original) {
    const end = at + sign.length;
    const folded = isBetweenGroups(original, at, sign) ? groupBreak : foldSign(sign);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    // An accent of its own belongs to the letter before it.
    if (folded === '' && ends.length > 0) extend(ends, end);
    at = end;
  }
  return { text, starts, ends };
}

/** The folded text alone. */
export function searchable(text: string): string {
  return foldForSearch(text).text;
}

function extend(ends: number[], end: number): void {
  const last = ends.at(-1);
  for (let at = ends.length - 1; at >= 0 && ends[at] === last; at--) ends[at] = end;
}

function isBetweenGroups(text: string, at: number, sign: string): boolean {
  return (
    groupSeparator.test(sign) &&
    /\d/.test(text[at - 1] ?? '') &&
    wholeGroup.test(text.slice(at + 1, at + 5))
  );
}

function foldSign(sign: string): string {
  if (sign >= 'a' && sign <= 'z') return sign;
  const found = known.get(sign);
  if (found !== undefined) return found;
  const bare = sign.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const folded = Array.from(bare, part => alike[part] ?? part).join('');
  if (known.size > 5000) known.clear();
  known.set(sign, folded);
  return folded;
}
