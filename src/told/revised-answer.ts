import type { Claim, Report } from '../model/briefing.ts';
import { claimName, markOf } from '../text/names.ts';
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
  const marks = link.source === null ? olderMarks(pen, claim, report) : [link.source];
  const names = marks.map(source => markOf(pen.briefing, source)).join(', ');
  const other = link.claim === claim.id && names !== '' ? null : pen.claim(link.claim);
  if (other === null) return words.revises(names);
  const label = pen.quoted(other ? claimName(pen.briefing, other) : link.claim);
  return words.revises(names === '' ? label : `${names} (${label})`);
}

/** The sources of the same claim whose answers it replaces, where it does not name one. */
function olderMarks(pen: TextPen, claim: Claim, report: Report): readonly string[] {
  if (report.revises?.claim !== claim.id) return [];
  return pen
    .verdictOf(claim)
    .pairs.filter(({ newer }) => newer === report.source)
    .map(({ a, b }) => (a === report.source ? b : a));
}
