import { type Claim, claimsOf } from '../../model/briefing.ts';
import type { PanelId } from '../draw/arrange.ts';
import { type Line, span } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { axisRow, barColumns, casualtyRows, countedScale } from './casualty-rows.ts';
import { claimHead, type Selection } from './claim-head.ts';
import { answerColumns, statementRows, valuedRows } from './report-rows.ts';
import { sourceRows } from './source-rows.ts';

/** What a list shows: its items, drawn one at a time so that only the visible ones cost. */
export interface ListContent {
  readonly items: readonly string[];
  /** The rows of an item, none longer than the panel's inner width. At least one. */
  rowsOf(index: number, selection: Selection): readonly Line[];
  /** Which of its rows names the item; left out: the first. */
  headOf?(index: number): number;
  /**
   * The heading an item stands under, for when that is out of sight: null for an item that begins
   * with its heading, or is one. Left out: the list has no headings.
   */
  headingOf?(index: number): Line | null;
  /** Rows that stay at the panel's foot. */
  readonly foot: readonly Line[];
}

/** Contents made for a briefing, by panel and width: the arrangement and the panel ask for the same. */
const made = new WeakMap<Pen, Map<string, ListContent>>();
/** A few widths are kept; a window that is dragged larger passes through many. */
const kept_max = 12;

/**
 * The content of a panel at an inner width.
 *
 * @param width cells inside the panel's frame
 */
export function panelContent(pen: Pen, panel: PanelId, width: number): ListContent {
  const known = made.get(pen) ?? new Map<string, ListContent>();
  made.set(pen, known);
  const key = `${panel} ${width}`;
  const content = known.get(key) ?? makeContent(pen, panel, width);
  if (known.size >= kept_max) known.clear();
  known.set(key, content);
  return content;
}

function makeContent(pen: Pen, panel: PanelId, width: number): ListContent {
  const items = pen.shown.items[panel];
  const itemRows =
    panel === 'sources'
      ? (item: string, selection: Selection) => sourceRows(pen, item, width, selection)
      : claimRows(pen, panel, width);
  // Heights are asked for again and again, and an unselected item never changes.
  const unselected = new Map<number, readonly Line[]>();
  return {
    items,
    rowsOf: (index, selection) => {
      const item = items[index] ?? '';
      if (selection !== 'none') return itemRows(item, selection);
      const rows = unselected.get(index) ?? itemRows(item, 'none');
      unselected.set(index, rows);
      return rows;
    },
    foot: panel === 'casualties' ? casualtyAxis(pen, width) : [],
  };
}

/** Draws the claims of a panel: a head, and under it what each source answers. */
function claimRows(pen: Pen, panel: PanelId, width: number) {
  const listed = pen.shown.items[panel].map(pen.claim).filter(claim => claim !== undefined);
  const answers = answerColumns(pen, panel === 'figures' ? listed : [], width);
  const casualties = panel === 'casualties' ? claimsOf(pen.briefing, 'casualty') : [];
  const scale = countedScale(pen, casualties);
  const columns = barColumns(pen, casualties, width);
  const body = (claim: Claim): Line[] => {
    switch (claim.kind) {
      case 'figure':
      case 'event':
        return valuedRows(pen, claim, answers);
      case 'casualty':
        return casualtyRows(pen, claim, width, scale, columns);
      case 'statement':
        return statementRows(pen, claim, width);
    }
  };
  return (item: string, selection: Selection): readonly Line[] => {
    const claim = pen.claim(item);
    if (!claim) return [[span('')]];
    return [claimHead(pen, claim, width, selection), ...body(claim)];
  };
}

function casualtyAxis(pen: Pen, width: number): Line[] {
  const casualties = claimsOf(pen.briefing, 'casualty');
  return axisRow(pen, countedScale(pen, casualties), barColumns(pen, casualties, width), width);
}
