import type { Stretch } from '../../model/stretch.ts';
import { cells, graphemes } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { breakable, type Piece, wrapPieces } from '../../text/wrap.ts';
import type { Line, Tone } from '../draw/span.ts';
import type { ArticlePassage } from './passages-in-article.ts';
import { lineBreak } from './sections.ts';

/** A run of characters in one row. */
export interface ArticlePiece extends Piece, Stretch {
  readonly tone: Tone;
  /** The passages it belongs to, the one that begins last at the end. */
  readonly passages: readonly ArticlePassage[];
}

/** What stands in the margin beside a row. */
export interface MarginNote {
  readonly text: string;
  readonly passage: ArticlePassage;
}

/** A row of the text, or one that is put between its rows; then `at` and `end` are equal. */
export interface ArticleRow extends Stretch {
  readonly pieces: readonly ArticlePiece[];
  readonly note: MarginNote | null;
  /** The passage that the row names, of those put before the text; else null. */
  readonly names: ArticlePassage | null;
}

/** What is written beside and between the lines of a text. */
export interface Annotations {
  /** Rows before the one in which a passage, or a further part of it, begins. */
  before(passage: ArticlePassage, part: number): readonly Line[];
  /** Rows after the one in which it ends. */
  after(passage: ArticlePassage): readonly Line[];
  /** In the margin beside the row in which it begins: at most as many rows as there is room for. */
  beside(passage: ArticlePassage, part: number, rows: number): readonly string[];
}

/** A part of a passage: the whole of it, or one entry of a list. */
interface Part extends Stretch {
  readonly passage: ArticlePassage;
  readonly part: number;
}

/**
 * Lay out a section of an article's text: its lines, broken into rows at words, every passage in it
 * set off, and what is to be said about the passages beside and between the rows.
 *
 * @param section in UTF-16 code units of the text
 * @param passages those of the whole article, in its order
 * @returns rows of at most `width` cells whose pieces are the section's characters in order, but
 *   for line breaks and the spaces at which a row was broken
 */
export function layOutSection(
  text: string,
  section: Stretch,
  passages: readonly ArticlePassage[],
  width: number,
  annotations: Annotations,
): readonly ArticleRow[] {
  const parts = partsIn(section, passages);
  const rows = textRows(text, section, parts, width);
  const begun = beginnings(section, parts, rows);
  const ended = endings(section, parts, rows);
  const all: ArticleRow[] = [];
  const notes: { row: number; part: Part }[] = [];
  rows.forEach((row, index) => {
    for (const { passage, part } of begun.get(index) ?? []) {
      all.push(...putBetween(annotations.before(passage, part), row.at, passage));
    }
    for (const part of begun.get(index) ?? []) notes.push({ row: all.length, part });
    all.push(row);
    for (const { passage } of ended.get(index) ?? []) {
      all.push(...putBetween(annotations.after(passage), row.end, null));
    }
  });
  return inOrder(withNotes(all, notes, annotations));
}

function partsIn({ at, end }: Stretch, passages: readonly ArticlePassage[]): readonly Part[] {
  return passages
    .flatMap(passage => passage.stretches.map((part, index) => ({ ...part, passage, part: index })))
    .filter(part => part.at < end && part.end > at)
    .sort((a, b) => a.at - b.at || b.end - a.end);
}

/** By the row in which they begin, as far as they do so in this section. */
function beginnings(
  section: Stretch,
  parts: readonly Part[],
  rows: readonly ArticleRow[],
): ReadonlyMap<number, readonly Part[]> {
  const found = new Map<number, Part[]>();
  for (const part of parts) {
    if (part.at < section.at) continue;
    const row = lastRow(rows, each => each.at <= part.at);
    const others = found.get(row) ?? [];
    // A further part in the row of the one before says nothing new.
    if (others.some(({ passage }) => passage === part.passage)) continue;
    found.set(row, [...others, part]);
  }
  return found;
}

/** By the row in which they end, as far as they do so in this section. */
function endings(
  section: Stretch,
  parts: readonly Part[],
  rows: readonly ArticleRow[],
): ReadonlyMap<number, readonly Part[]> {
  const found = new Map<number, Part[]>();
  for (const part of parts) {
    if (part.end > section.end || part.part !== part.passage.stretches.length - 1) continue;
    const row = lastRow(rows, each => each.at < part.end);
    found.set(row, [...(found.get(row) ?? []), part]);
  }
  return found;
}

function lastRow(rows: readonly ArticleRow[], test: (row: ArticleRow) => boolean): number {
  return Math.max(0, rows.findLastIndex(test));
}

/** Lines that are not of the article, as rows at a place of its text. */
export function putBetween(
  lines: readonly Line[],
  at: number,
  names: ArticlePassage | null,
): readonly ArticleRow[] {
  return lines.map(line => ({
    at,
    end: at,
    pieces: line.map((part): ArticlePiece => ({ ...part, at, end: at, passages: [] })),
    note: null,
    names,
  }));
}

/** A character that is shown as several may be broken: then a row begins before the last one ended. */
function inOrder(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  let last = 0;
  return rows.map(row => {
    last = Math.max(last, row.at);
    return row.at === last ? row : { ...row, at: last };
  });
}

/** Set notes beside the rows they belong to, or below one another where several begin together. */
function withNotes(
  rows: readonly ArticleRow[],
  notes: readonly { readonly row: number; readonly part: Part }[],
  annotations: Annotations,
): readonly ArticleRow[] {
  const noted = [...rows];
  let free = 0;
  notes.forEach(({ row, part: { passage, part } }, index) => {
    const first = Math.max(row, free);
    const next = notes[index + 1]?.row ?? rows.length;
    const texts = annotations.beside(passage, part, Math.max(1, next - first));
    texts.forEach((text, line) => {
      const row = noted[first + line] ?? rowAtEnd(rows);
      noted[first + line] = { ...row, note: { text, passage } };
    });
    free = first + texts.length;
  });
  return noted;
}

function rowAtEnd(rows: readonly ArticleRow[]): ArticleRow {
  const at = rows.at(-1)?.end ?? 0;
  return { at, end: at, pieces: [], note: null, names: null };
}

function textRows(
  text: string,
  section: Stretch,
  parts: readonly Part[],
  width: number,
): readonly ArticleRow[] {
  const rows: ArticleRow[] = [];
  let at = section.at;
  const add = (end: number) => {
    const pieces = piecesOf(text, { at, end }, parts, width);
    for (const row of wrapPieces(pieces, width)) {
      const begin = row[0]?.at ?? at;
      rows.push({ at: begin, end: row.at(-1)?.end ?? begin, pieces: row, note: null, names: null });
    }
  };
  for (const found of text.slice(section.at, section.end).matchAll(lineBreak)) {
    add(section.at + found.index);
    at = section.at + found.index + found[0].length;
  }
  if (at < section.end) add(section.end);
  return rows;
}

/**
 * The words and spaces of a line, each made safe by itself: that changes lengths, and a row has to
 * know where it stands in the text.
 */
function piecesOf(
  text: string,
  line: Stretch,
  parts: readonly Part[],
  width: number,
): readonly ArticlePiece[] {
  const inLine = parts.filter(part => part.at < line.end && part.end > line.at);
  const borders = new Set([line.at, line.end, ...inLine.flatMap(({ at, end }) => [at, end])]);
  const cuts = [...borders].filter(at => at >= line.at && at <= line.end).sort((a, b) => a - b);
  let before: readonly ArticlePassage[] = [];
  return cuts.slice(0, -1).flatMap((at, index) => {
    const end = cuts[index + 1] ?? line.end;
    const passages = inLine
      .filter(part => part.at <= at && part.end >= end)
      .map(({ passage }) => passage);
    const mark = endMark(at, before, passages);
    before = passages;
    return [...mark, ...wordsOf(text.slice(at, end), at, passages, width)];
  });
}

/** Stands where a passage begins or ends without a character that is not of a passage beside it. */
export const endSign = '▏';

/**
 * The end of a passage that would be seen by its colour alone, because other recorded words go on
 * there. The mark takes a cell of the row and no character of the text.
 */
function endMark(
  at: number,
  before: readonly ArticlePassage[],
  after: readonly ArticlePassage[],
): readonly ArticlePiece[] {
  const isSame = before.length === after.length && before.every(each => after.includes(each));
  if (before.length === 0 || after.length === 0 || isSame) return [];
  const through = after.filter(passage => before.includes(passage));
  return [{ text: endSign, at, end: at, tone: 'dim', passages: through }];
}

/** Longer words, in units per cell of a row, are broken without being measured, which takes long. */
const measured_max = 4;

function wordsOf(
  text: string,
  from: number,
  passages: readonly ArticlePassage[],
  width: number,
): readonly ArticlePiece[] {
  const pieces: ArticlePiece[] = [];
  let at = from;
  const add = (raw: string, shown: string) => {
    pieces.push({ text: shown, at, end: at + raw.length, tone: 'plain', passages });
    at += raw.length;
  };
  for (const raw of text.replaceAll('\t', ' ').split(breakable)) {
    const shown = safe(raw);
    // A word that will be broken is broken between characters, and each has its own place.
    if (shown.length > measured_max * width || cells(shown) > width) {
      const isSafe = shown === raw;
      for (const character of graphemes(raw)) add(character, isSafe ? character : safe(character));
    } else if (raw !== '') add(raw, shown);
  }
  return pieces;
}
