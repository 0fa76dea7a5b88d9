import { claimFamilies, type FamilyMember } from '../../../analysis/claim-family.ts';
import { type ClaimPicture, claimPicture } from '../../../analysis/claim-picture.ts';
import type { CountedClaim } from '../../../model/briefing.ts';
import { cells, padEnd } from '../../../text/cells.ts';
import { claimName } from '../../../text/names.ts';
import { policyNote } from '../../../told/policy-note.ts';
import { axisLabels, axisRuler, commonScale, type Scale } from '../../draw/axis.ts';
import { cutLine, type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { headLine, verdictAndCoverage } from '../../panels/claim-head.ts';
import { limitRows } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { type PictureColumns, pictureColumns } from './picture-columns.ts';
import { legendLines } from './picture-legend.ts';
import { assessmentRows, groupRows, noteCells } from './picture-rows.ts';

/** More claims on one axis are a table nobody reads. */
const family_max = 24;
/** Of more rows than this share of a screen, what the signs stand for scrolls with the bars. */
const notes_share_max = 1 / 8;

/** The picture of a claim, and of those it is a part of or that are parts of it. */
export interface PictureLines {
  readonly lines: readonly Line[];
  /** What never scrolls away: the axis under the bars, and the notes where they take little room. */
  readonly under: readonly Line[];
  /** The rows of the chosen claim: the first and one past the last. */
  readonly chosen: readonly [number, number];
}

/**
 * A claim's answers as bars on one axis, by origin, with the judgements of it; the claims that count
 * parts of it under it on the same axis.
 *
 * @param width cells of a row
 * @param height rows of the screen: with room to spare, groups stand apart
 */
export function pictureLines(
  pen: Pen,
  claim: CountedClaim,
  width: number,
  height: number,
): PictureLines {
  const close = drawPicture(pen, claim, width, false);
  const airy = drawPicture(pen, claim, width, true);
  const rowsOf = ({ lines, axis, notes }: Drawing) => lines.length + axis.length + notes.length;
  const { lines, axis, notes, chosen } = rowsOf(airy) <= height ? airy : close;
  const stay = rowsOf(close) <= height || notes.length <= height * notes_share_max;
  return stay
    ? { lines, under: [...axis, ...notes], chosen }
    : { lines: [...lines, [], ...notes], under: axis, chosen };
}

interface Drawing {
  readonly lines: readonly Line[];
  readonly axis: readonly Line[];
  /** How wordings become intervals, and what the signs stand for. */
  readonly notes: readonly Line[];
  readonly chosen: readonly [number, number];
}

function drawPicture(pen: Pen, claim: CountedClaim, width: number, airy: boolean): Drawing {
  const { members, leftOut } = shownFamily(pen, claim);
  const pictures = members.map(member =>
    claimPicture(member.claim, pen.analysis.origins.get(member.claim.id), pen.briefing),
  );
  const scale = pictureScale(pictures);
  const beside = pictures.flatMap(({ groups }) => noteCells(pen, groups));
  const columns = pictureColumns(pen, pictures, beside, width);
  const air: Line[] = airy ? [[]] : [];
  const lines: Line[] = [];
  let chosen: [number, number] = [0, 0];
  members.forEach((member, at) => {
    const picture = pictures[at];
    if (!picture) return;
    if (at > 0) lines.push([]);
    const start = lines.length;
    lines.push(
      ...headRows(pen, member, member.claim.id === claim.id, columns, width),
      ...picture.groups.flatMap(group => [...air, ...groupRows(pen, group, scale, columns, width)]),
      ...picture.assessments.flatMap(each => [
        ...air,
        ...assessmentRows(pen, each, scale, columns, width),
      ]),
    );
    if (member.claim.id === claim.id) chosen = [start, lines.length];
  });
  if (leftOut > 0) {
    lines.push([], cutLine([span(`  ${pen.language.picture.moreParts(leftOut)}`, 'dim')], width));
  }
  lines.push(...air);
  const claims = members.map(member => member.claim);
  const policy = policyNote(pen, claims);
  const notes = [
    ...(policy === null ? [] : wrapLine([span(` ${policy}`, 'dim')], width, 1)),
    ...legendLines(pen, claims, pictures, width),
  ];
  return { lines, axis: axisRows(pen, scale, columns, width), notes, chosen };
}

/** The axis that holds every number of the pictures; null where they have none. */
export function pictureScale(pictures: readonly ClaimPicture[]): Scale | null {
  const drawn = pictures.flatMap(({ groups, assessments }) => [
    ...groups.flatMap(group => group.reports),
    ...assessments,
  ]);
  return commonScale(drawn.flatMap(({ interval }) => interval ?? []));
}

/** The claim's family, and of a very large one what stands nearest to the claim. */
function shownFamily(
  pen: Pen,
  claim: CountedClaim,
): { readonly members: readonly FamilyMember[]; readonly leftOut: number } {
  const family = claimFamilies(pen.briefing).get(claim.id) ?? [{ claim, depth: 0 }];
  const at = family.findIndex(member => member.claim.id === claim.id);
  const start = Math.max(0, Math.min(at - family_max / 2, family.length - family_max));
  const members = family.slice(start, start + family_max);
  return { members, leftOut: family.length - members.length };
}

function headRows(
  pen: Pen,
  member: FamilyMember,
  isChosen: boolean,
  columns: PictureColumns,
  width: number,
): Line[] {
  const { claim, depth } = member;
  // A claim that is deep down would else have no room for its name.
  const level = Math.min(depth, 6);
  const lead = level === 0 ? '' : `${'  '.repeat(level - 1)}╰ `;
  const right = verdictAndCoverage(pen, claim, width);
  const name = headLine(
    lead + claimName(pen.briefing, claim),
    right,
    width,
    isChosen ? 'here' : 'none',
  );
  const facts = [
    pen.language.strings.kinds[claim.kind],
    ...pen.told(claim).facts.map(({ text: fact }) => fact),
  ];
  const inset = (line: Line) => wrapLine(line, width - 2).map((row): Line => [span('  '), ...row]);
  const told = isChosen ? inset([span(pen.sentence(claim))]) : [];
  const factRows = inset([span(facts.join(' · '), 'dim')]);
  return [
    name,
    // In a narrow window the bars need the rows; Compare tells all of it.
    ...(columns.ownRow ? limitRows(factRows, 1, width) : factRows),
    ...told,
    ...inset([span(pen.origins(claim), 'dim')]),
  ];
}

function axisRows(pen: Pen, scale: Scale | null, columns: PictureColumns, width: number): Line[] {
  if (!scale) return [];
  const format = (value: number) => pen.number(value);
  const left = ' '.repeat(columns.left);
  const note = scale.log ? ` ${pen.language.strings.words.logScale}` : '';
  const noted = cells(note) < columns.left ? padEnd(note, columns.left) : left;
  const labels = axisLabels(scale, columns.bar, format);
  const rows: Line[] = [
    [span(left), span(axisRuler(scale, columns.bar, format), 'dim')],
    [span(noted, 'dim'), span(labels)],
  ];
  // That the axis is no ordinary one must be said wherever there is room for it.
  if (scale.log && noted === left)
    rows.push(cutLine([span(left), span(note.trim(), 'dim')], width));
  return rows;
}
