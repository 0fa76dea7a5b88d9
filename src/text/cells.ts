import stringWidth from 'string-width';
import { isOneCellEach } from './one-cell.ts';

/**
 * How many terminal cells a text takes. The text must be safe and on one line.
 *
 * Latin text, punctuation and box drawing are counted at once; the library, whose first use is
 * slow, is asked about everything else.
 */
export function cells(text: string): number {
  if (isOneCellEach(text)) return text.length;
  return text.length <= remembered.units_max ? cellsOfShort(text) : measured(text);
}

/**
 * Scripts in which a cluster of several letters is one character (those of South and South-East
 * Asia, the single letters of Hangul), the halves of flags, and what joins emoji.
 */
const clustered =
  /[\u200d\u0900-\u0dff\u0e33\u0eb3\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1900-\u1cff\ua800-\uabff\ud7b0-\ud7ff\u{10a00}-\u{11fff}\u{16d40}-\u{16d7f}\u{1f1e6}-\u{1f1ff}]/u;

const joined = /\p{Extended_Pictographic}\u200d/u;

/**
 * The library counts a cluster as one letter; terminals give each letter of it its cells. A chain of
 * a thousand letters would run over every border.
 */
function measured(text: string): number {
  if (!clustered.test(text)) return stringWidth(text);
  return graphemes(text).reduce((sum, part) => sum + cellsOfPart(part), 0);
}

/**
 * Of two halves that are no flag each is drawn, and of emoji that are joined each, where a terminal
 * does not know the picture that they are together.
 */
function cellsOfPart(part: string): number {
  if (/^\p{Regional_Indicator}/u.test(part)) return Array.from(part).length;
  if (!joined.test(part)) return stringWidth(part);
  return part.split('\u200d').reduce((sum, emoji) => sum + stringWidth(emoji), 0);
}

/** Short texts are single characters more often than not, and the library takes its time for each. */
const remembered = { units_max: 8, texts_max: 10_000 } as const;
const known = new Map<string, number>();

function cellsOfShort(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= remembered.texts_max) known.clear();
  const counted = measured(text);
  known.set(text, counted);
  return counted;
}

let segmenter: Intl.Segmenter | undefined;

/** Before a letter or sign that follows on something; sound marks of Japanese have their own cell. */
const betweenLetters = /(?<=.)(?=[^\p{M}\p{Cf}\p{Regional_Indicator}\uff9e\uff9f])/su;

/**
 * The user-perceived characters of a text, or the letters that they are put together from: what a
 * cut may fall between. Slow at first use, so text of plain one-cell characters is better taken
 * apart without it.
 */
export function graphemes(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const found = Array.from(segmenter.segment(text), part => part.segment);
  return clustered.test(text) ? found.flatMap(lettersOf) : found;
}

/** A syllable of Hangul letters is drawn in two cells; a chain of them is none. */
function lettersOf(cluster: string): readonly string[] {
  if (joined.test(cluster)) return [cluster];
  const isSyllable = /^[\u1100-\u11ff\ud7b0-\ud7ff]/.test(cluster) && stringWidth(cluster) <= 2;
  return isSyllable ? [cluster] : cluster.split(betweenLetters);
}

/**
 * Cut a text to a number of cells, with an ellipsis where something was cut off.
 *
 * @param width cells, at least 0
 */
export function cut(text: string, width: number): string {
  if (cells(text) <= width) return text;
  if (width < 1) return '';
  if (isOneCellEach(text)) return `${text.slice(0, width - 1).trimEnd()}…`;
  let kept = '';
  let used = 0;
  for (const part of graphemes(text)) {
    const size = cells(part);
    if (used + size > width - 1) break;
    kept += part;
    used += size;
  }
  return `${kept.trimEnd()}…`;
}

/** A text followed by as many spaces as fill the given number of cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** A text preceded by as many spaces as fill the given number of cells. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - cells(text))) + text;
}
