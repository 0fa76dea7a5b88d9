import type { Claim, Report } from '../model/briefing.ts';
import { claimName, markOf } from '../text/names.ts';
import { sourceMarks } from './readings.ts';
import type { TextPen } from './text-pen.ts';

/**
 * What a report says it replaces: the letters of the sources, and the claim where it is another.
 *
 * @returns null where it replaces nothing
 */
export function revisedAnswer(pen: TextPen, claim: Claim, report: Report): string | null {
  const link = report.revises;
  if (link === null) return null;
  const { words } = pen.language.strings;
  const marks =
    link.source === null ? olderMarks(pen, claim, report) : [markOf(pen.briefing, link.source)];
  const names = marks.join(', ');
  const other = link.claim === claim.id && names !== '' ? null : pen.claim(link.claim);
  if (other === null) return words.revises(names);
  const label = pen.quoted(other ? claimName(pen.briefing, other) : link.claim);
  return words.revises(names === '' ? label : `${names} (${label})`);
}

/** The marks of the sources whose answers to the same claim it replaces, where it names none. */
function olderMarks(pen: TextPen, claim: Claim, report: Report): readonly string[] {
  if (report.revises?.claim !== claim.id) return [];
  const older = pen
    .verdictOf(claim)
    .pairs.filter(({ newer }) => newer === report.key)
    .map(({ a, b }) => (a === report.key ? b : a));
  return sourceMarks(pen.briefing, older);
}
