/**
 * What may stand in output, written down apart from the program's own list: the ranges below are
 * those of the Unicode Character Database (General_Category Cc, Cf, Cs, Co, Zl, Zp;
 * Default_Ignorable_Code_Point; noncharacters), typed out as numbers.
 */
const forbidden: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x0000, 0x001f, 'C0 control'],
  [0x007f, 0x009f, 'DEL or C1 control'],
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'combining grapheme joiner'],
  [0x0600, 0x0605, 'Arabic format character'],
  [0x061c, 0x061c, 'Arabic letter mark'],
  [0x06dd, 0x06dd, 'Arabic format character'],
  [0x070f, 0x070f, 'Syriac format character'],
  [0x0890, 0x0891, 'Arabic format character'],
  [0x08e2, 0x08e2, 'Arabic format character'],
  [0x115f, 0x1160, 'Hangul filler'],
  [0x17b4, 0x17b5, 'Khmer inherent vowel'],
  [0x180b, 0x180f, 'Mongolian variation selector'],
  [0x200b, 0x200b, 'zero-width space'],
  [0x200e, 0x200f, 'direction mark'],
  [0x2028, 0x2029, 'line or paragraph separator'],
  [0x202a, 0x202e, 'bidirectional embedding or override'],
  [0x2060, 0x2064, 'word joiner or invisible operator'],
  [0x2065, 0x2065, 'unassigned default ignorable'],
  [0x2066, 0x2069, 'bidirectional isolate'],
  [0x206a, 0x206f, 'deprecated format character'],
  [0x2800, 0x2800, 'blank Braille pattern'],
  [0x3164, 0x3164, 'Hangul filler'],
  [0xd800, 0xdfff, 'surrogate'],
  [0xe000, 0xf8ff, 'private use'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'Hangul filler'],
  [0xfff0, 0xfffb, 'interlinear annotation'],
  [0x110bd, 0x110bd, 'Kaithi number sign'],
  [0x110cd, 0x110cd, 'Kaithi number sign'],
  [0x13430, 0x1343f, 'Egyptian format control'],
  [0x13441, 0x13442, 'Egyptian blank'],
  [0x16fe4, 0x16fe4, 'Khitan filler'],
  [0x1bca0, 0x1bca3, 'shorthand format control'],
  [0x1d159, 0x1d159, 'null notehead'],
  [0x1d173, 0x1d17a, 'musical format control'],
  [0x1f3fb, 0x1f3ff, 'skin tone'],
  [0xe0000, 0xe0fff, 'tag or variation selector'],
  [0xf0000, 0x10ffff, 'private use'],
];

/** Letters of the scripts that spell with joiners, as blocks. */
const joining: readonly (readonly [number, number])[] = [
  [0x0600, 0x07bf],
  [0x0840, 0x0fff],
  [0x1000, 0x109f],
  [0x1800, 0x18af],
  [0xa840, 0xa8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0x10000, 0x11fff],
  [0x1ec70, 0x1eeff],
];

const marks_max = 4;
/** Four emoji are a family, and more are no picture. */
const floodOfEmoji = /(?:\p{Extended_Pictographic}\u200d){4}/u;

/**
 * The first thing in a text that must not be there: a character that acts or hides, more marks than a
 * letter carries, or marks that stand on nothing.
 *
 * @param text a line; with `lineBreaks` several of them
 * @returns what it is and where, or null
 */
export function forbiddenIn(text: string, { lineBreaks = false } = {}): string | null {
  const lines = lineBreaks ? text.split('\n') : [text];
  for (const [row, line] of lines.entries()) {
    if (floodOfEmoji.test(line)) return 'flood of joined emoji';
    const found = forbiddenInLine(Array.from(line, character => character.codePointAt(0) ?? 0));
    if (found !== null) return lineBreaks ? `line ${row + 1}: ${found}` : found;
  }
  return null;
}

function forbiddenInLine(points: readonly number[]): string | null {
  let marks = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1] ?? null;
    const tell = (what: string) => `${what} U+${point.toString(16).toUpperCase()} at ${at}`;
    const range = forbidden.find(([from, to]) => point >= from && point <= to);
    if (range) return tell(range[2]);
    if ((point & 0xfffe) === 0xfffe) return tell('noncharacter');
    if (isStrangeJoiner(before, point, points[at + 1] ?? null)) return tell('joiner');
    const isMark = /^\p{M}/u.test(String.fromCodePoint(point));
    marks = isMark ? marks + 1 : 0;
    if (marks > marks_max) return tell('flood of marks');
    if (isMark && isNothing(before)) return tell('mark on nothing');
  }
  return null;
}

/** Whether a character is a joiner of neither letters nor emoji. */
function isStrangeJoiner(before: number | null, point: number, after: number | null): boolean {
  if (point === 0x200d && isEmoji(before) && isEmoji(after)) return false;
  return (point === 0x200c || point === 0x200d) && !isJoining(before);
}

function isJoining(point: number | null): boolean {
  return point !== null && joining.some(([from, to]) => point >= from && point <= to);
}

function isEmoji(point: number | null): boolean {
  return point !== null && /^\p{Extended_Pictographic}$/u.test(String.fromCodePoint(point));
}

function isNothing(point: number | null): boolean {
  return point === null || /^\p{Z}/u.test(String.fromCodePoint(point));
}
