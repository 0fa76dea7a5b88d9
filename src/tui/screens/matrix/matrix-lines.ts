import type { ClaimKind, Source } from '../../../model/briefing.ts';
import { cells, cut, padEnd, padStart } from '../../../text/cells.ts';
import { reportsOf, shortClaimName } from '../../../text/names.ts';
import { frame } from '../../draw/frame.ts';
import { listWindow } from '../../draw/scroll.ts';
import { cutLine, fitLine, type Line, lineCells, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { listedBriefing } from '../../filter/filter-shown.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import { nothingLeft } from '../../panels/nothing-left.ts';
import type { Pen } from '../../pen.ts';
import { matrixCell } from './matrix-cell.ts';
import {
  cellLead,
  columnCells,
  grownColumns,
  type MatrixCells,
  type MatrixColumns,
  markerCells,
  matrixColumns,
  reviewNote,
  shownColumns,
  signLead,
  verdictCells,
} from './matrix-columns.ts';
import { type MatrixGroup, matrixGroups } from './matrix-groups.ts';
import { matrixLegend } from './matrix-legend.ts';
import { matrixReading } from './matrix-reading.ts';
import { signCell } from './matrix-sign.ts';
import { matrixCursor } from './update-matrix.ts';

/** The first row and column that were shown, so that moving on moves the picture little. */
export interface MatrixCorner {
  readonly top: number;
  readonly left: number;
}

export interface MatrixLines {
  readonly lines: readonly Line[];
  readonly corner: MatrixCorner;
  /** Claims shown at once, for paging. */
  readonly page: number;
  readonly isCompact: boolean;
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly chosen: number;
}

/**
 * The matrix: claims down, sources across, with the cursor's cell always in the picture. Only the
 * rows and columns that are shown are made.
 *
 * @param at the claim and the source the cursor stands on, and the cells that were asked for
 * @param before the corner of the picture before this one
 * @param found places of the claims that are to be marked
 * @returns exactly `height` lines of at most `width` cells
 */
export function matrixLines(
  pen: Pen,
  at: {
    readonly claim: string | null;
    readonly source: string | null;
    readonly cells?: MatrixCells;
  },
  width: number,
  height: number,
  before: MatrixCorner,
  found: ReadonlySet<number> = new Set(),
): MatrixLines {
  const { title, empty } = pen.language.overviews.matrix;
  const nothing = pen.shown.listed ? nothingLeft(pen) : empty;
  const { claims, row, column } = matrixCursor(pen.shown, at);
  const { sources } = pen.briefing;
  const claim = claims[row];
  const source = sources[column];
  if (!claim || !source) {
    const look = { title, note: '', focused: true, bar: null };
    const lines = frame(wrapLine([span(nothing, 'dim')], width - 4), look, width, height);
    return { lines, corner: before, page: 1, isCompact: false };
  }
  const inner = width - 4;
  const readingRows = height >= 34 ? 4 : height >= 18 ? 2 : 0;
  // A sign is enough where its answer is told below.
  const narrow = matrixColumns(pen, inner, at.cells ?? (readingRows > 0 ? null : 'full'));
  const { isCompact } = narrow;
  const part = { ...shownColumns(narrow, column, before.left), chosen: column };
  const columns = grownColumns(narrow, part);
  const foot = footRows(pen, columns, part, height - readingRows);
  const legendRows = height >= 34 ? 2 : height >= 15 ? 1 : 0;
  const legend = matrixLegend(pen, inner, legendRows, isCompact ? 'compact' : 'full');
  const tall = height - readingRows;
  const rows = Math.max(2, tall - 3 - foot.length - legend.length);
  const body = bodyRows(pen, columns, part, row, before.top, rows, found);
  const content = [
    headRow(pen, columns, part),
    ...body.lines,
    ...Array.from({ length: rows - body.lines.length }, () => []),
    ...foot,
    ...legend,
  ];
  const windowed = part.left > 0 || part.right < sources.length;
  const marks = [...new Set([sources[part.left]?.mark, sources[part.right - 1]?.mark])];
  const across = `${marks.join('–')} / ${sources.length}`;
  const note = `${row + 1}/${claims.length}${windowed ? ` · ${across}` : ''}`;
  const look = { title, note, focused: true, bar: body.bar };
  const framed = frame(content, look, width, tall);
  const reading = matrixReading(pen, claim, source, width, readingRows);
  return {
    lines: [...framed, ...reading],
    corner: { top: body.top, left: part.left },
    page: Math.max(1, rows - 2),
    isCompact,
  };
}

/** The sources' marks over their columns, and what there is room for of their names. */
function headRow(pen: Pen, columns: MatrixColumns, part: Part): Line {
  const start = markerCells + columns.name + verdictCells;
  if (columns.isCompact)
    return [...chosenSource(pen, part, start), ...signHeads(pen, columns, part)];
  const heads = shownSources(pen, part).map(({ source, at }): Line => {
    const size = columnCells(columns.answers[at] ?? 0);
    const isChosen = at === part.chosen;
    const room = size - cellLead - cells(source.mark) - 3;
    const name = room >= 6 ? ` ${cut(sourceLabel(pen, source), room)}` : '';
    const mark = span(`${isChosen ? '▸ ' : '  '}${source.mark}`, isChosen ? 'focus' : 'source');
    return fitLine([mark, span(name, isChosen ? 'focus' : 'dim')], size);
  });
  return [span(' '.repeat(start)), ...heads.flat()];
}

function signHeads(pen: Pen, columns: MatrixColumns, part: Part): Line {
  return shownSources(pen, part).flatMap(({ source, at }): Line => {
    const isChosen = at === part.chosen;
    const mark = span(`${isChosen ? '▸' : ' '}${source.mark}`, isChosen ? 'focus' : 'source');
    return fitLine([mark], columnCells(columns.answers[at] ?? 0, true));
  });
}

/** Where a column has no room for its source's name, that of the chosen one stands over the claims. */
function chosenSource(pen: Pen, { chosen }: Part, width: number): Line {
  const source = pen.briefing.sources[chosen];
  const name = source ? `${source.mark}  ${sourceLabel(pen, source)}` : '';
  return fitLine([span('  '), span(cut(name, width - 3), 'focus')], width);
}

/** Who published it, else its headline: what tells a source apart in few cells. */
function sourceLabel(pen: Pen, { outlet, title }: Source): string {
  return outlet ? pen.party(outlet) : (title ?? '');
}

function shownSources({ briefing }: Pen, { left, right }: Part) {
  return briefing.sources.slice(left, right).map((source, at) => ({ source, at: left + at }));
}

type Row =
  | { readonly heading: MatrixGroup }
  | { readonly group: MatrixGroup; readonly index: number };

/** A row of the list of headings and claims, by its place; nothing is made for the others. */
function rowAt(groups: readonly MatrixGroup[], place: number): Row | null {
  let rest = place;
  for (const group of groups) {
    if (rest === 0) return { heading: group };
    if (rest <= group.claims.length) return { group, index: rest - 1 };
    rest -= group.claims.length + 1;
  }
  return null;
}

function bodyRows(
  pen: Pen,
  columns: MatrixColumns,
  part: Part,
  chosen: number,
  before: number,
  rows: number,
  found: ReadonlySet<number>,
) {
  const groups = matrixGroups(pen.shown);
  const count = groups.reduce((sum, group) => sum + group.claims.length + 1, 0);
  const place = placeOf(groups, chosen);
  const window = listWindow(count, () => 1, place, before, rows);
  // The first row shows the kind of the claims under it, so the chosen claim is never the first.
  const top = Math.min(window.top, place - 1);
  const end = Math.min(count, top + rows);
  const lines: Line[] = [];
  for (let at = top; at < end; at++) {
    const row = rowAt(groups, at);
    if (!row) continue;
    if ('heading' in row) lines.push(headingRow(pen, row.heading));
    else if (at === top) lines.push(headingRow(pen, row.group));
    else {
      const isFound = found.has(claimNumber(groups, row.group, row.index));
      const marker = at === place ? '▸ ' : isFound ? '• ' : '  ';
      lines.push(claimRow(pen, columns, part, row.group, row.index, marker));
    }
  }
  const bar = top === 0 && end === count ? null : { top, shown: end - top, total: count };
  return { lines, top, bar };
}

/** The place of a claim among the claims of all groups. */
function claimNumber(groups: readonly MatrixGroup[], group: MatrixGroup, index: number): number {
  const before = groups.slice(0, groups.indexOf(group));
  return before.reduce((count, { claims }) => count + claims.length, index);
}

/** The place of a claim among headings and claims. */
function placeOf(groups: readonly MatrixGroup[], chosen: number): number {
  let rest = chosen;
  let place = 0;
  for (const { claims } of groups) {
    if (rest < claims.length) return place + 1 + rest;
    rest -= claims.length;
    place += claims.length + 1;
  }
  return 1;
}

function headingRow(pen: Pen, { kind, claims }: MatrixGroup): Line {
  return [span(kindTitle(pen, kind), 'strong'), span(`  ${claims.length}`, 'dim')];
}

/** What the claims of a kind are called together. */
export function kindTitle({ language }: Pen, kind: ClaimKind): string {
  const { panels, summary } = language.strings;
  const titles: Readonly<Record<ClaimKind, string>> = {
    figure: summary.figures,
    casualty: panels.casualties,
    statement: panels.statements,
    event: summary.events,
  };
  return titles[kind];
}

function claimRow(
  pen: Pen,
  columns: MatrixColumns,
  part: Part,
  group: MatrixGroup,
  index: number,
  marker: string,
): Line {
  const isChosen = marker === '▸ ';
  const claim = group.claims[index];
  if (!claim) return [];
  const { verdicts } = pen.language;
  const { type } = pen.verdictOf(claim);
  const isProposed = claim.review === 'proposed';
  const note = reviewNote(pen, claim);
  const name = cut(shortClaimName(pen.briefing, claim), columns.name - cells(note));
  const tone = isChosen ? 'focus' : isProposed ? 'dim' : 'plain';
  const cell = columns.isCompact ? signCell : matrixCell;
  const head = [span(`${marker}${name}`, tone), span(note, 'notable')];
  return [
    ...fitLine(head, markerCells + columns.name),
    span(' '),
    span(verdicts.marks[type].sign, isProposed ? 'dim' : verdictTone(type)),
    span(' '),
    ...shownSources(pen, part).flatMap(({ source, at }) =>
      cell(pen, claim, source.id, columns.answers[at] ?? 0, isChosen && at === part.chosen),
    ),
  ];
}

/** How many accepted claims each source answers, and on how many it says nothing. */
function footRows(pen: Pen, columns: MatrixColumns, part: Part, height: number): Line[] {
  const { matrix } = pen.language.overviews;
  const { counts } = pen.analysis;
  const accepted = listedBriefing(pen.shown).claims.filter(({ review }) => review === 'accepted');
  const start = markerCells + columns.name + verdictCells;
  const counted = (label: string, of: (source: string) => string): Line => {
    const head = fitLine([span(cut(padStart(label, start - 1), start - 1), 'dim')], start);
    const numbers = shownSources(pen, part).map(({ source, at }) => {
      const size = columnCells(columns.answers[at] ?? 0, columns.isCompact);
      const lead = columns.isCompact ? signLead : cellLead;
      const text = padEnd(' '.repeat(lead) + of(source.id), size);
      return span(text, at === part.chosen ? 'focus' : 'strong');
    });
    return [...head, ...numbers];
  };
  const silent = (source: string) =>
    accepted.filter(claim => reportsOf(claim, source).length === 0).length;
  const longer = `${matrix.answers} (${matrix.acceptedOnly})`;
  const answered = counted(
    counts.proposed > 0 && cells(longer) < start ? longer : matrix.answers,
    source => String(accepted.length - silent(source)),
  );
  if (height < 14) return [answered];
  const rule = span('─'.repeat(lineCells(headRow(pen, columns, part))), 'dim');
  return [[rule], answered, counted(`${matrix.silent} –`, source => String(silent(source)))].map(
    row => cutLine(row, start + columns.room),
  );
}
