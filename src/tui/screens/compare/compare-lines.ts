import type { Claim } from '../../../model/briefing.ts';
import { claimName, markOf, reportOf } from '../../../text/names.ts';
import { type ColumnWindow, columnWindow } from '../../draw/column-window.ts';
import { frame } from '../../draw/frame.ts';
import { type Line, span } from '../../draw/span.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import type { Pen } from '../../pen.ts';
import { inset } from '../shared/inset.ts';
import { compareColumn } from './compare-column.ts';
import { compareFoot } from './compare-foot.ts';
import { compareSources } from './compare-sources.ts';

export interface CompareLines {
  readonly lines: readonly Line[];
  /** The row at which the chosen source begins. */
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
 * Compare, as one text: what is asked, a column per source (below each other where there is no
 * room for two), and what follows from it.
 *
 * @param source the chosen source's id; its column is framed heavily and always among those shown
 * @param other the source whose version was chosen to stand beside its; null: the verdict's pair
 */
export function compareLines(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
  other: string | null = null,
): CompareLines {
  const { lines, anchor, frames } = claimLines(pen, claim, source, width);
  const { versions, rest } = compareFoot(
    pen,
    claim,
    width,
    other === null ? null : [source, other],
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
  source: string,
  width: number,
): Pick<CompareLines, 'lines' | 'anchor' | 'frames'> {
  const head = [...headRows(pen, claim, width), []];
  const sources = compareSources(pen.briefing, claim);
  const answers = sources.map(each => reportOf(claim, each.id) !== undefined);
  const chosen = sources.findIndex(each => each.id === source);
  const beside = columnWindow(answers, 0, width).widths.length;
  if (beside >= Math.min(2, sources.length)) {
    const window = columnWindow(answers, Math.max(0, chosen), width);
    const columns = columnRows(pen, claim, source, window);
    const last = head.length + columns.frame - 1;
    return { lines: [...head, ...columns.rows], anchor: 0, frames: [[head.length, last]] };
  }
  const lines = [...head];
  const frames = sources.map(each => {
    const first = lines.length;
    lines.push(...column(pen, claim, each.id, each.id === source, width, null));
    return [first, lines.length - 1] as const;
  });
  return { lines, frames, anchor: chosen > 0 ? (frames[chosen]?.[0] ?? 0) : 0 };
}

/** Frames beside each other, how many rows they have, and what says which are not shown. */
function columnRows(
  pen: Pen,
  claim: Claim,
  source: string,
  { first, widths }: ColumnWindow,
): { readonly rows: readonly Line[]; readonly frame: number } {
  const sources = compareSources(pen.briefing, claim);
  const shown = sources.slice(first, first + widths.length);
  const heights = shown.map(
    (each, at) => compareColumn(pen, claim, each, (widths[at] ?? 0) - 4).length,
  );
  const height = Math.max(...heights) + 2;
  const blocks = shown.map((each, at) =>
    column(pen, claim, each.id, each.id === source, widths[at] ?? 0, height),
  );
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap(block => block[row] ?? []),
  );
  if (shown.length === sources.length) return { rows, frame: height };
  const more = `${first + 1}–${first + shown.length} / ${sources.length}`;
  const hidden = sources.filter(each => !shown.includes(each)).map(each => each.mark);
  return { rows: [...rows, [span(` ${more}   ${hidden.join(' ')}`, 'dim')]], frame: height };
}

function column(
  pen: Pen,
  claim: Claim,
  source: string,
  focused: boolean,
  width: number,
  height: number | null,
): Line[] {
  const found = pen.briefing.sources.find(each => each.id === source);
  if (!found) return [];
  const content = compareColumn(pen, claim, found, width - 4);
  const look = { title: markOf(pen.briefing, source), note: '', focused, bar: null };
  return frame(content, look, width, height ?? content.length + 2);
}

/** The question, what the file says about it, and the verdict in a sentence. */
function headRows(pen: Pen, claim: Claim, width: number): Line[] {
  const { strings, verdicts } = pen.language;
  const { type } = pen.verdictOf(claim);
  const facts = [strings.kinds[claim.kind], ...pen.told(claim).facts.map(({ text: fact }) => fact)];
  const verdict: Line = [
    span(`${verdicts.marks[type].sign} ${verdicts.labels[type]}`, verdictTone(type)),
    span(`  ${pen.sentence(claim)}`),
  ];
  const name = span(claimName(pen.briefing, claim), 'strong');
  return inset([[name], [span(facts.join(' · '), 'dim')], verdict], width);
}
