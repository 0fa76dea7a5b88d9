import type { OriginGroup } from '../../../analysis/by-origin.ts';
import type { Interest } from '../../../analysis/context.ts';
import { chainText, shortClaimName, sourcesOfReports } from '../../../text/names.ts';
import {
  cutLine,
  type Line,
  lineCells,
  type Span,
  span,
  spread,
  type Tone,
} from '../../draw/span.ts';
import { type Selection, verdictTone } from '../../panels/claim-head.ts';
import type { ListContent } from '../../panels/content.ts';
import type { Pen } from '../../pen.ts';
import { sourceMarks } from '../shared/source-marks.ts';
import { type OriginRow, originRows, relatedRows } from './update-origins.ts';

/** Before a row that belongs with the one that is selected. */
export const relatedSign = '●';

/** A row as it stands to the selected one. */
type Standing = Selection | 'related';

/**
 * The origins, most claims first: under each its chains, then the claims that rest on it. Those that
 * belong with the selected row have a sign before them.
 *
 * @param entry the key of the row that is selected; null: the first
 */
export function originsContent(pen: Pen, width: number, entry: string | null = null): ListContent {
  const { rows, at } = originRows(pen.shown, entry);
  const related = relatedRows(rows, at);
  return {
    items: rows.map(({ key }) => key),
    foot: [],
    headOf: index => (rows[index]?.kind === 'group' && index > 0 ? 1 : 0),
    headingOf: index => {
      const row = rows[index];
      return !row || row.kind === 'group' ? null : groupLine(pen, row.group, width, 'none');
    },
    rowsOf: (index, selection) => {
      const row = rows[index];
      if (!row) return [[]];
      const lines = rowLines(pen, row, width, related.has(index) ? 'related' : selection);
      // Air before an origin, so that what rests on it is seen as one block.
      return row.kind === 'group' && index > 0 ? [[], ...lines] : lines;
    },
  };
}

/** `Who says it · 7 distinct origins`. */
export function originsTitle(pen: Pen): string {
  const { language, shown } = pen;
  const groups = new Set(originRows(shown, null).rows.map(({ group }) => group));
  const origins = [...groups].filter(({ controller, claims }) => controller !== null && claims > 0);
  const { distinct, unrecorded } = language.verdicts.origins;
  const counted = origins.length === 0 ? unrecorded : distinct(origins.length);
  return `${language.overviews.origins.title} · ${counted}`;
}

/** ` · ● its claims`, where the selected row has any that belong with it. */
export function relatedNote({ shown, language }: Pen, entry: string | null): string {
  const { rows, at } = originRows(shown, entry);
  if (relatedRows(rows, at).size === 0) return '';
  const { itsClaims, itsChains } = language.overviews.origins;
  return ` · ${relatedSign} ${rows[at]?.kind === 'chain' ? itsClaims : itsChains}`;
}

/** What an origin is called; for what has none, that its lineage is not recorded. */
export function originName(pen: Pen, { controller }: OriginGroup): string {
  return controller === null
    ? pen.language.strings.words.lineageNotRecorded
    : pen.party(controller);
}

function rowLines(pen: Pen, row: OriginRow, width: number, selection: Standing): Line[] {
  switch (row.kind) {
    case 'group':
      return [groupLine(pen, row.group, width, selection)];
    case 'chain':
      return [chainLine(pen, row, width, selection)];
    case 'claim':
      return [claimLine(pen, row, width, selection)];
  }
}

function groupLine(pen: Pen, group: OriginGroup, width: number, selection: Standing): Line {
  const { overviews, strings } = pen.language;
  const notes: Span[] = [];
  if (group.interested) notes.push(span(`  ${strings.words[group.interested]}`, 'notable'));
  if (group.controller === null && width >= 70) {
    notes.push(span(`  ${overviews.origins.notAnOrigin}`, 'dim'));
  }
  const right = [span(groupCounts(pen, group, width), 'strong')];
  const { kept, room } = fitNotes(notes, width - lineCells(right) - 1);
  const name = rowName(originName(pen, group), '', room, selection, 'strong');
  return spread([...name, ...kept], right, width);
}

function groupCounts(pen: Pen, { claims, reports, proposed }: OriginGroup, width: number): string {
  const { overviews, strings } = pen.language;
  const parts = [overviews.origins.claims(claims)];
  if (width >= 60) parts.push(strings.words.reports(reports));
  if (width >= 90 && proposed > 0) parts.push(strings.header.proposed(proposed));
  return parts.join(' · ');
}

function chainLine(
  pen: Pen,
  { chain, group }: Extract<OriginRow, { kind: 'chain' }>,
  width: number,
  selection: Standing,
): Line {
  const { strings } = pen.language;
  const { words } = strings;
  const notes: Span[] = [];
  if (chain.circular) notes.push(span(`  ${words.circular}`, 'serious'));
  notes.push(...interestNote(pen, chain.interested, group));
  const counts = chain.reports > 0 ? words.reports(chain.reports) : '';
  const proposed = chain.proposed > 0 ? strings.header.proposed(chain.proposed) : '';
  const told = [counts, proposed].filter(text => text !== '').join(' · ');
  const right: Line = [
    span(width >= 60 ? `${told}  ` : '', 'dim'),
    ...sourceMarks(pen, chain.sources, width),
  ];
  const text = chainText(pen.briefing, chain.chain, chain.jointly);
  const { kept, room } = fitNotes(notes, width - lineCells(right) - 1);
  return spread([...rowName(text, '  ', room, selection), ...kept], right, width);
}

function claimLine(
  pen: Pen,
  { on, group }: Extract<OriginRow, { kind: 'claim' }>,
  width: number,
  selection: Standing,
): Line {
  const { strings, verdicts } = pen.language;
  const { claim } = on;
  const { type } = pen.verdictOf(claim);
  const notes: Span[] = [];
  if (on.circular) notes.push(span(`  ${strings.words.circular}`, 'serious'));
  notes.push(...interestNote(pen, on.interested, group));
  if (claim.review === 'proposed') notes.push(span(`  ${strings.review.mark}`, 'notable'));
  const right: Line = [
    span(`${verdicts.marks[type].sign}  `, verdictTone(type)),
    ...sourceMarks(pen, sourcesOfReports(pen.briefing, on.reports), width),
  ];
  const name = shortClaimName(pen.briefing, claim);
  const { kept, room } = fitNotes(notes, width - lineCells(right) - 1);
  return spread([...rowName(name, '    ', room, selection), ...kept], right, width);
}

/** An interest that the group's own heading does not tell of. */
function interestNote({ language }: Pen, found: Interest | null, group: OriginGroup): Span[] {
  if (found === null || found === group.interested) return [];
  return [span(`  ${language.strings.words[found]}`, 'notable')];
}

/** A name is told from others by this many cells; notes that leave it less are left out. */
const name_cells_min = 12;

/** As many notes as leave room for the name, the first ones first, and that room. */
function fitNotes(notes: readonly Span[], width: number): { kept: readonly Span[]; room: number } {
  let kept = notes;
  while (kept.length > 0 && width - lineCells(kept) < name_cells_min) kept = kept.slice(0, -1);
  return { kept, room: width - lineCells(kept) };
}

/** A row's name behind its indent, with the marker of the selection before it. */
function rowName(
  name: string,
  indent: string,
  room: number,
  selection: Standing,
  tone: Tone = 'plain',
): Line {
  const marker = selection === 'none' ? '  ' : selection === 'related' ? `${relatedSign} ` : '▸ ';
  const isSelected = selection === 'here';
  const sign = span(marker, isSelected ? 'selected' : selection === 'related' ? 'focus' : tone);
  const text = span(indent + name, isSelected ? 'selected' : tone);
  return cutLine([sign, text], Math.max(1, room));
}
