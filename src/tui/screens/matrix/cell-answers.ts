import type { Language } from '../../../lang/language.ts';
import type { Report } from '../../../model/briefing.ts';
import { warningSign } from '../../../text/words-standing.ts';
import { shortAnswers } from '../../../told/short-answer.ts';
import type { Pen } from '../../pen.ts';

/**
 * What one source answers to one claim, in as few cells as it can be told.
 *
 * @param reports at least one; several stand one behind the other
 * @returns the fullest form first
 */
export function cellForms(reports: readonly Report[], language: Language): readonly string[] {
  const [first = [], ...others] = reports.map(report => shortAnswers(report, language));
  if (others.length === 0) return first;
  const all = [first, ...others];
  return [0, -1].map(at => all.map(forms => forms.at(at) ?? '').join(' · '));
}

/** The first sign that somebody should look at the words of one of some answers. */
export function warningOf(pen: Pen, reports: readonly Report[]): ReturnType<typeof warningSign> {
  for (const { key } of reports) {
    const check = pen.check(key);
    const warning = check ? warningSign(check) : null;
    if (warning) return warning;
  }
  return null;
}
