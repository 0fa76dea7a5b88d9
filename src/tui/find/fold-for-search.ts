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
const groupSeparator = /(?<=\d)[ ,\u00a0\u202f\u2009](?=\d{3}(?!\d))/g;

/** How much of a text has to be known before and after a sign to tell whether it groups digits. */
const groupContext = { before: 1, after: 4 } as const;

/** Whatever is not the same when it is folded, and all that would take long to list. */
const changing = /[^\0-@[-\x7f\u3400-\u9fff]/gu;

const known = new Map<string, string>();

/**
 * Fold a text as it is searched: case and accents do not count, œ is oe, and what groups the digits
 * of a number is the same sign everywhere (`15 000`, `15,000`), which a search may leave out.
 *
 * @returns the folded text with the way back, so that what is found can be set off where it stands
 */
export function foldForSearch(original: string, from = 0, to = original.length): SearchText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = from;
  for (const sign of grouped(original, from, to)) {
    const end = at + sign.length;
    const folded = foldSign(sign);
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

/** The folded text alone, which is much quicker to have. */
export function searchable(text: string, from = 0, to = text.length): string {
  return grouped(text, from, to).replace(changing, foldSign);
}

/** A stretch of a text with one sign between its groups of digits. */
function grouped(text: string, from: number, to: number): string {
  const before = Math.max(0, from - groupContext.before);
  const around = text.slice(before, to + groupContext.after);
  return around.replace(groupSeparator, groupBreak).slice(from - before, to - before);
}

/** Mend where the last letter ends; a flood of accents moves the same few ends again and again. */
function extend(ends: number[], end: number): void {
  const last = ends.at(-1);
  for (let at = ends.length - 1; at >= 0 && ends[at] === last; at--) ends[at] = end;
}

function foldSign(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const bare = sign.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const folded = Array.from(bare, part => alike[part] ?? part).join('');
  if (known.size > 20_000) known.clear();
  known.set(sign, folded);
  return folded;
}
