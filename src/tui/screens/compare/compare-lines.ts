import type { Claim } from '../../../model/briefing.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { type ColumnWindow, columnWindow } from '../../draw/column-window.ts';
import { frame } from '../../draw/frame.ts';
import { type Line, span } from '../../draw/span.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import type { Pen } from '../../pen.ts';
import { inset } from '../shared/inset.ts';
import { compareColumn } from './compare-column.ts';
import { type CompareColumn, columnPlace, compareColumns } from './compare-columns.ts';
import { compareFoot } from './compare-foot.ts';

/** A source, and which of its answers. */
export interface Chosen {
  readonly source: string;
  readonly report?: ReportKey | null;
}

export interface CompareLines {
  readonly lines: readonly Line[];
  /** The row at which the chosen answer begins. */
  readonly anchor: number;
  /** Where the two chosen versions stand: the first row and one past the last. */
  readonly versions: readonly [number, number] | null;
  /** The rows of each frame, or of frames beside each other: the first and the last. */
  readonly frames: readonly (readonly [number, number])[];
}

/**
 * What stands over rows that have scrolled away from the letters of their sources: the upper edge
 * of their frame, which has them.
 *
 * @param top the first row that is shown
 * @returns null where the letters are in sight, or no frame is
 */
export function lettersOver({ lines, frames }: CompareLines, top: number): Line | null {
  // Over the last row of a frame it would stand on the lower edge, with nothing in between.
  const found = frames.find(([first, last]) => first < top && top < last - 1);
  return found ? (lines[found[0]] ?? null) : null;
}

/**
 * Compare, as one text: what is asked, a column per answer (below each other where there is no
 * room for two), and what follows from it.
 *
 * @param chosen a source and which of its answers; that column is framed heavily and always among
 *   those shown
 * @param other the key of the version that was chosen to stand beside it; null: the verdict's pair
 */
export function compareLines(
  pen: Pen,
  claim: Claim,
  chosen: Chosen,
  width: number,
  other: ReportKey | null = null,
): CompareLines {
  const columns = compareColumns(pen.briefing, claim);
  const at = columnPlace(columns, chosen);
  const own = columns[at]?.report?.key;
  const { lines, anchor, frames } = claimLines(pen, claim, columns, at, width);
  const { versions, rest } = compareFoot(
    pen,
    claim,
    width,
    other === null || own === undefined ? null : [own, other],
  );
  const start = lines.length + 1;
  return {
    lines: [...lines, [], ...versions, ...rest],
    anchor,
    frames,
    versions: other !== null && versions.length > 0 ? [start, start + versions.length] : null,
  };
}

/** What is asked, and the columns. */
function claimLines(
  pen: Pen,
  claim: Claim,
  columns: readonly CompareColumn[],
  chosen: number,
  width: number,
): Pick<CompareLines, 'lines' | 'anchor' | 'frames'> {
  const head = [...headRows(pen, claim, width), []];
  const answers = columns.map(({ report }) => report !== null);
  const fitting = columnWindow(answers, 0, width).widths.length;
  if (fitting >= Math.min(2, columns.length)) {
    const window = columnWindow(answers, Math.max(0, chosen), width);
    const beside = columnRows(pen, claim, columns, chosen, window);
    const last = head.length + beside.frame - 1;
    return { lines: [...head, ...beside.rows], anchor: 0, frames: [[head.length, last]] };
  }
  const lines = [...head];
  const frames = columns.map((each, at) => {
    const first = lines.length;
    lines.push(...column(pen, claim, each, at === chosen, width, null));
    return [first, lines.length - 1] as const;
  });
  return { lines, frames, anchor: chosen > 0 ? (frames[chosen]?.[0] ?? 0) : 0 };
}

/** Frames beside each other, how many rows they have, and what says which are not shown. */
function columnRows(
  pen: Pen,
  claim: Claim,
  columns: readonly CompareColumn[],
  chosen: number,
  { first, widths }: ColumnWindow,
): { readonly rows: readonly Line[]; readonly frame: number } {
  const shown = columns.slice(first, first + widths.length);
  const heights = shown.map(
    (each, at) => compareColumn(pen, claim, each, (widths[at] ?? 0) - 4).length,
  );
  const height = Math.max(...heights) + 2;
  const blocks = shown.map((each, at) =>
    column(pen, claim, each, first + at === chosen, widths[at] ?? 0, height),
  );
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap(block => block[row] ?? []),
  );
  if (shown.length === columns.length) return { rows, frame: height };
  const more = `${first + 1}–${first + shown.length} / ${columns.length}`;
  const hidden = columns.filter(each => !shown.includes(each)).map(({ source }) => source.mark);
  return { rows: [...rows, [span(` ${more}   ${hidden.join(' ')}`, 'dim')]], frame: height };
}

function column(
  pen: Pen,
  claim: Claim,
  found: CompareColumn,
  focused: boolean,
  width: number,
  height: number | null,
): Line[] {
  const content = compareColumn(pen, claim, found, width - 4);
  const look = { title: found.source.mark, note: '', focused, bar: null };
  return frame(content, look, width, height ?? content.length + 2);
}

/** The question, what the file says about it, and the verdict in a sentence. */
function headRows(pen: Pen, claim: Claim, width: number): Line[] {
  const { kind, name, facts, verdict, sentence } = pen.told(claim);
  const told = [pen.language.strings.kinds[kind], ...facts.map(({ text }) => text)];
  const result: Line = [
    span(`${verdict.sign} ${verdict.text}`, verdictTone(verdict.code)),
    span(`  ${sentence}`),
  ];
  return inset([[span(name, 'strong')], [span(told.join(' · '), 'dim')], result], width);
}
