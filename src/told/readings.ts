import type { QuantityStrings, VerdictStrings } from '../lang/language.ts';
import type { Named, Reading } from '../lang/verdicts.ts';
import type { Briefing, CountedClaim, DatedEvent } from '../model/briefing.ts';
import { parseDate } from '../model/date.ts';
import type { ReportKey } from '../model/report-key.ts';
import { formatDate } from '../text/date.ts';
import { reportMark } from '../text/names.ts';
import { formatQuantity } from '../text/quantity.ts';

/** What a sentence about answers is written with. */
export interface SentenceLanguage {
  readonly verdicts: VerdictStrings;
  readonly quantities: QuantityStrings;
}

/** A claim whose answers are an amount or a date. */
export type ValuedClaim = CountedClaim | DatedEvent;

/** Reports that give one and the same answer. */
export interface Answer {
  /** By key. */
  readonly reports: readonly ReportKey[];
  readonly stance: Reading['stance'];
  /** In the language's words; null for a missing date. */
  readonly text: string | null;
}

/** Names past this many are counted, so that a sentence stays one. */
const named_max = 6;

/** The sources of some reports, each once: “A”, “A and B”, “A, B, C, D, E and 7 others”. */
export function sourceNames(
  briefing: Briefing,
  reports: readonly ReportKey[],
  strings: VerdictStrings,
): string {
  const marks = sourceMarks(briefing, reports);
  if (marks.length <= named_max) return strings.list(marks);
  const shown = marks.slice(0, named_max - 1);
  return strings.list([...shown, strings.others(marks.length - shown.length)]);
}

/**
 * The sources of some reports as a sentence names them, and whether its verb is for one or for
 * several.
 */
export function namedSources(
  briefing: Briefing,
  reports: readonly ReportKey[],
  strings: VerdictStrings,
): Named {
  const plural = sourceMarks(briefing, reports).length > 1;
  return { names: sourceNames(briefing, reports, strings), plural };
}

/** The marks of the sources that some reports are from, each once. */
export function sourceMarks(briefing: Briefing, reports: readonly ReportKey[]): readonly string[] {
  return [...new Set(reports.map(report => reportMark(briefing, report)))];
}

/**
 * A claim's answers, each with the reports that give it, in the order of the reports.
 *
 * @param only the keys of the reports to look at; all of them when left out
 */
export function answersOf(
  claim: ValuedClaim,
  language: SentenceLanguage,
  only?: readonly ReportKey[],
): readonly Answer[] {
  const answers = new Map<string, { reports: ReportKey[] } & Omit<Answer, 'reports'>>();
  for (const report of claim.reports) {
    if (only && !only.includes(report.key)) continue;
    const text =
      'value' in report
        ? formatQuantity(report.value, language.quantities)
        : dateInSentence(report.when, language);
    const stance = report.mood === 'denied' ? 'denies' : text === null ? 'undated' : 'gives';
    const key = `${stance} ${text}`;
    const answer = answers.get(key) ?? { reports: [], stance, text };
    answer.reports.push(report.key);
    answers.set(key, answer);
  }
  return [...answers.values()];
}

function dateInSentence(when: string | null, language: SentenceLanguage): string | null {
  if (when === null) return null;
  const precision = parseDate(when)?.precision ?? 'year';
  return language.verdicts.dated(formatDate(when, language.quantities), precision);
}

/**
 * Answers as a sentence names them. A denial of what has just been said is “denies it”.
 *
 * @param vaguer the report to mark as saying less than the others
 */
export function readingsOf(
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
  vaguer: ReportKey | null = null,
): readonly Reading[] {
  return answers.map(({ reports, stance, text }, at) => {
    const before = answers[at - 1];
    const repeated = before !== undefined && stance === 'denies' && before.text === text;
    return {
      ...namedSources(briefing, reports, strings),
      stance,
      text: repeated ? null : text,
      only: vaguer !== null && reports.includes(vaguer),
    };
  });
}
