import { type Claim, claimsOf } from '../../model/briefing.ts';
import type { PanelId } from '../draw/arrange.ts';
import { type Line, span } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { axisRow, barColumns, casualtyRows, countedScale } from './casualty-rows.ts';
import { claimHead, type Selection } from './claim-head.ts';
import { answerColumns, countedRows, datedRows, statementRows } from './report-rows.ts';
import { sourceRows } from './source-rows.ts';

/** What a list shows: its items, drawn one at a time so that only the visible ones cost. */
export interface ListContent {
  readonly items: readonly string[];
  /** The rows of an item, none longer than the panel's inner width. At least one. */
  rowsOf(index: number, selection: Selection): readonly Line[];
  /** Rows that stay at the panel's foot. */
  readonly foot: readonly Line[];
}

/**
 * The content of a panel at an inner width.
 *
 * @param width cells inside the panel's frame
 */
export function panelContent(pen: Pen, panel: PanelId, width: number): ListContent {
  const items = pen.shown.items[panel];
  if (panel === 'sources') {
    return {
      items,
      rowsOf: (index, selection) => sourceRows(pen, items[index] ?? '', width, selection),
      foot: [],
    };
  }
  const claims = new Map<string, Claim>(pen.briefing.claims.map(claim => [claim.id, claim]));
  const casualties = panel === 'casualties' ? claimsOf(pen.briefing, 'casualty') : [];
  const scale = countedScale(pen, casualties);
  const columns = barColumns(pen, casualties, width);
  const listed = items.map(item => claims.get(item)).filter(claim => claim !== undefined);
  const answers = answerColumns(pen, panel === 'figures' ? listed : [], width);
  const body = (claim: Claim): Line[] => {
    switch (claim.kind) {
      case 'figure':
        return countedRows(pen, claim, answers);
      case 'casualty':
        return casualtyRows(pen, claim, width, scale, columns);
      case 'statement':
        return statementRows(pen, claim, width);
      case 'event':
        return datedRows(pen, claim, answers);
    }
  };
  return {
    items,
    rowsOf: (index, selection) => {
      const claim = claims.get(items[index] ?? '');
      if (!claim) return [[span('')]];
      return [claimHead(pen, claim, width, selection), ...body(claim)];
    },
    foot: panel === 'casualties' ? axisRow(pen, scale, columns, width) : [],
  };
}
