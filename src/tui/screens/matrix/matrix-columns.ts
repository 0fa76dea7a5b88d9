import type { Claim, Source } from '../../../model/briefing.ts';
import { cells } from '../../../text/cells.ts';
import { shortClaimName } from '../../../text/names.ts';
import { answersBySource } from '../../../told/answers-from.ts';
import { toldOnce } from '../../../told/tell-claim.ts';
import { clamp, listWindow } from '../../draw/scroll.ts';
import type { Pen } from '../../pen.ts';
import { cellForms } from './cell-answers.ts';
import { matrixGroups } from './matrix-groups.ts';

/** Cells before an answer, for a warning's sign and a space, and after it. */
export const cellLead = 2;
const cellGap = 1;
/** The marker before a claim's name, and its verdict's mark behind it with a space on each side. */
export const markerCells = 2;
export const verdictCells = 3;

/** The space or the cursor's marker before a sign. */
export const signLead = 1;
/** More air between signs would part them. */
const sign_cells_max = 5;

const name_cells_min = 12;
const nameCellsUsual = 56;
/** Names grow up to this where no column can use more. */
const name_cells_max = 90;
const answer_cells_min = 4;
const answer_cells_max = 20;
/** Where no more room is to be had, a longer answer is shown as “there is one”. */
const tight_cells_max = 14;
/** A column grows up to this, to show more of its source's name. */
const roomy_cells_max = 28;

/** Where everything in the matrix stands, whichever part of it is shown. */
export interface MatrixColumns {
  readonly name: number;
  /** Cells of each source's answers. */
  readonly answers: readonly number[];
  /** Cells left for columns. */
  readonly room: number;
  /** Each answer is told by one sign, so that more sources stand side by side. */
  readonly isCompact: boolean;
}

/** What the cells hold: an answer in its shortest form, or a sign that stands for one. */
export type MatrixCells = 'full' | 'compact';

interface Measures {
  readonly name: number;
  /** By source id: cells of the fullest and of the shortest forms of its answers. */
  readonly full: ReadonlyMap<string, number>;
  readonly tight: ReadonlyMap<string, number>;
}

const measured = new WeakMap<Pen, Measures>();

/**
 * Divide a width among the claims' names and the sources' columns.
 *
 * @param asked which cells were asked for; null: full ones, unless compact ones alone show all
 *   sources at once
 */
export function matrixColumns(
  pen: Pen,
  width: number,
  asked: MatrixCells | null = 'full',
): MatrixColumns {
  if (asked === 'compact') return withNames(pen, compactColumns(pen, width));
  const full = withNames(pen, fullColumns(pen, width));
  if (asked === 'full' || total(full) <= full.room) return full;
  const compact = withNames(pen, compactColumns(pen, width));
  return total(compact) <= compact.room ? compact : full;
}

/** What no column can use is left to the claims' names. */
function withNames(pen: Pen, columns: MatrixColumns): MatrixColumns {
  const { name, room } = columns;
  const spare = Math.max(0, room - total(columns));
  const more = Math.min(spare, Math.max(0, measuresOf(pen).name - name));
  return { ...columns, name: name + more, room: room - more };
}

/** A sign has the cells that the counts under its column need; the names have the rest. */
function compactColumns(pen: Pen, width: number): MatrixColumns {
  const known = measuresOf(pen);
  const usual = Math.min(known.name, nameCellsUsual);
  const { sources } = pen.briefing;
  const rest = width - markerCells - verdictCells;
  const name_min = Math.min(usual, Math.max(name_cells_min, Math.floor(width * 0.3)));
  const least = sources.map(source => leastCompactCells(pen, source));
  const narrow = { answers: least, room: rest - name_min, isCompact: true };
  const spare = Math.max(0, narrow.room - total(narrow));
  const name = Math.min(usual, name_min + spare);
  const room = rest - name;
  const more = Math.floor((room - total(narrow)) / Math.max(1, sources.length));
  const answers = least.map(cells => Math.max(cells, Math.min(cells + more, sign_cells_max)));
  return { name, answers, room, isCompact: true };
}

function measuresOf(pen: Pen): Measures {
  const known = measured.get(pen) ?? measure(pen);
  measured.set(pen, known);
  return known;
}

function fullColumns(pen: Pen, width: number): MatrixColumns {
  const known = measuresOf(pen);
  const usual = Math.min(known.name, nameCellsUsual);
  const { sources } = pen.briefing;
  const rest = width - markerCells - verdictCells;
  const name_min = Math.min(usual, Math.max(name_cells_min, Math.floor(width * 0.3)));
  const full = sources.map(({ id }) => known.full.get(id) ?? answer_cells_min);
  const isCompact = false;
  const needed = total({ answers: full, isCompact });
  const spare = rest - name_min - needed;
  if (spare >= 0) {
    const name = Math.min(usual, name_min + spare);
    const more = sources.length > 0 ? Math.floor((rest - name - needed) / sources.length) : 0;
    const answers = full.map(cells => Math.max(cells, Math.min(cells + more, roomy_cells_max)));
    return { name, answers, room: rest - name, isCompact };
  }
  const most = Math.max(1, rest - name_min - cellLead - cellGap);
  const tight = sources.map(({ id }) => Math.min(most, known.tight.get(id) ?? answer_cells_min));
  const room = rest - name_min;
  const answers = shareSpare(tight, full, room);
  // Whatever part of the sources is shown, this much is never needed.
  const unused = Math.min(...answers.map((_, left) => room - usedFrom(answers, left, room)));
  const name = Math.min(usual, name_min + unused);
  return { name, answers, room: rest - name, isCompact };
}

/** Cells that whole columns take of a room, from a column on; at the end, from as far left as fits. */
function usedFrom(answers: readonly number[], left: number, room: number): number {
  let used = 0;
  for (let at = left; at < answers.length; at++) {
    const size = columnCells(answers[at] ?? 0);
    if (used + size > room) return used;
    used += size;
  }
  for (let at = left - 1; at >= 0; at--) {
    const size = columnCells(answers[at] ?? 0);
    if (used + size > room) return used;
    used += size;
  }
  return used;
}

/** Columns that could use more get it while there is room, so that all still fit. */
function shareSpare(tight: readonly number[], full: readonly number[], room: number): number[] {
  const answers = [...tight];
  let spare = room - total({ answers, isCompact: false });
  for (let grew = true; grew && spare > 0; ) {
    grew = false;
    for (const [at, cells] of answers.entries()) {
      if (spare <= 0 || cells >= (full[at] ?? 0)) continue;
      answers[at] = cells + 1;
      spare -= 1;
      grew = true;
    }
  }
  return answers;
}

/** Cells of a column with all that belongs to it: a sign has a space before it alone. */
export function columnCells(answer: number, isCompact = false): number {
  return isCompact ? signLead + answer : cellLead + answer + cellGap;
}

function total({ answers, isCompact }: Pick<MatrixColumns, 'answers' | 'isCompact'>): number {
  return answers.reduce((sum, answer) => sum + columnCells(answer, isCompact), 0);
}

/**
 * The sources whose columns are shown: the chosen one always, moving as little as possible from
 * where the window was, and whole columns only.
 *
 * @returns the first, and one past the last
 */
export function shownColumns(
  { answers, room, isCompact }: MatrixColumns,
  chosen: number,
  previous: number,
): { readonly left: number; readonly right: number } {
  const widthOf = (index: number) => columnCells(answers[index] ?? 0, isCompact);
  const { top: left, end } = listWindow(answers.length, widthOf, chosen, previous, room);
  let used = 0;
  let right = left;
  while (right < end && used + widthOf(right) <= room) {
    used += widthOf(right);
    right += 1;
  }
  return { left, right: Math.max(right, Math.min(answers.length, chosen + 1)) };
}

/** The columns when those that are shown have all the room: what the others leave goes to them. */
export function grownColumns(
  columns: MatrixColumns,
  { left, right }: { readonly left: number; readonly right: number },
): MatrixColumns {
  const { answers, room, isCompact } = columns;
  const shown = answers.slice(left, right);
  const spare = Math.max(0, room - total({ answers: shown, isCompact }));
  const most = isCompact ? sign_cells_max : roomy_cells_max;
  const each = Math.floor(spare / Math.max(1, shown.length));
  const odd = spare - each * shown.length;
  const grown = answers.map((cells, at) => {
    if (at < left || at >= right) return cells;
    return Math.max(cells, Math.min(most, cells + each + (at - left < odd ? 1 : 0)));
  });
  return { ...columns, answers: grown };
}

function measure(pen: Pen): Measures {
  const full = new Map<string, number>();
  const tight = new Map<string, number>();
  for (const source of pen.briefing.sources) {
    const least = leastCells(pen, source);
    full.set(source.id, least);
    tight.set(source.id, least);
  }
  const widen = (widths: Map<string, number>, source: string, size: number, most: number) =>
    widths.set(source, Math.max(widths.get(source) ?? 0, Math.min(most, size)));
  let name = name_cells_min;
  for (const claim of matrixGroups(pen.shown).flatMap(group => group.claims)) {
    name = Math.max(name, cells(shortClaimName(pen.briefing, claim) + reviewNote(pen, claim)));
    for (const [source, answers] of answersBySource(toldOnce(pen, claim))) {
      const sizes = cellForms(answers).map(cells);
      widen(full, source, sizes[0] ?? 0, answer_cells_max);
      widen(tight, source, Math.min(...sizes), tight_cells_max);
    }
  }
  return { name: clamp(name, name_cells_min, name_cells_max), full, tight };
}

/** What stands behind the name of a claim that nobody has read yet. */
export function reviewNote({ language }: Pen, { review }: Claim): string {
  return review === 'proposed' ? ` · ${language.strings.review.mark}` : '';
}

/** Room for a source's mark and for the counts under its column. */
function leastCells({ analysis }: Pen, { mark }: Source): number {
  return Math.max(answer_cells_min, cells(mark) + 1, String(analysis.counts.claims).length);
}

function leastCompactCells({ analysis }: Pen, { mark }: Source): number {
  return Math.max(1, cells(mark), String(analysis.counts.claims).length);
}
