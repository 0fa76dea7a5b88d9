import stringWidth from 'string-width';

/**
 * How many terminal cells a text takes. The text must be safe and on one line.
 *
 * Latin text, punctuation and box drawing are counted at once; the library, whose first use is
 * slow, is asked about everything else.
 */
export function cells(text: string): number {
  if (isOneCellEach(text)) return text.length;
  return text.length <= remembered.unitsMax ? cellsOfShort(text) : stringWidth(text);
}

/** Short texts are single characters more often than not, and the library takes its time for each. */
const remembered = { unitsMax: 8, textsMax: 10_000 } as const;
const known = new Map<string, number>();

function cellsOfShort(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= remembered.textsMax) known.clear();
  const counted = stringWidth(text);
  known.set(text, counted);
  return counted;
}

function isOneCellEach(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isOneCell(text.charCodeAt(at))) return false;
  }
  return true;
}

function isOneCell(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0xa0 && unit <= 0x2ff && unit !== 0xad) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x202f && unit <= 0x205e) ||
    (unit >= 0x2190 && unit <= 0x22ff) ||
    (unit >= 0x2500 && unit <= 0x25cf)
  );
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The user-perceived characters of a text: what a cut may fall between. Slow at first use, so
 * text of plain one-cell characters is better taken apart without it.
 */
export function graphemes(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), part => part.segment);
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
