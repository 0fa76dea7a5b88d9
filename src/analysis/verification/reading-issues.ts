import type { Claim, CountedReport, Report } from '../../model/briefing.ts';
import { readMood } from '../../reading/mood.ts';
import type { ReadingLanguage, Stretch } from '../../reading/reading.ts';
import { plainQuantity } from '../plain-quantity.ts';
import { measureWords } from './measure-words.ts';
import { isGivenBy, readValue, type ValueReading } from './read-value.ts';
import type { SearchedText } from './searched-text.ts';
import { numbersAcross } from './whole-numbers.ts';

/** Where what a report has and what its passage says part ways. */
export type ReadingIssue =
  /** The passage gives other numbers; `read` has them, each as the passage words it. */
  | { readonly code: 'value_mismatch'; readonly words: readonly string[] }
  /** The passage gives no number that can be read. */
  | { readonly code: 'value_unread'; readonly words: readonly [] }
  /** The article's number goes on outside the passage: its words there. */
  | { readonly code: 'value_cut'; readonly words: readonly string[] }
  /** The passage counts something else: its word for it. */
  | { readonly code: 'measure_mismatch'; readonly words: readonly string[] }
  /** The passage hedges or denies what the report has as a fact: its words for that. */
  | {
      readonly code: 'mood_mismatch';
      readonly mood: 'conditional' | 'denied';
      readonly words: readonly string[];
    }
  /** The report hedges or denies, and the passage shows nothing of it. */
  | { readonly code: 'mood_unseen'; readonly words: readonly [] };

/** Where a passage stands in its article, so that what is beside it can be read too. */
export interface Surroundings {
  readonly article: SearchedText;
  readonly place: Stretch;
}

/**
 * Read number, measure and mood out of a report's passage and set them beside what the report has.
 *
 * @param around null where the article is not at hand
 * @returns each way in which they differ, at most once
 */
export function readingIssues(
  claim: Claim,
  report: Report,
  language: ReadingLanguage,
  around: Surroundings | null,
): readonly ReadingIssue[] {
  const { passage } = report;
  if (passage === null) return [];
  const issues = [moodIssue(claim, report, passage, language)];
  if ('value' in report) {
    const reading = readValue(report.value, passage, language);
    issues.push(valueIssue(reading, passage) ?? cutIssue(report, reading, language, around));
    const words =
      claim.kind === 'casualty' ? measureWords(claim.measure, reading, passage, language) : null;
    if (words !== null) issues.push({ code: 'measure_mismatch', words: [words] });
  }
  return issues.filter(issue => issue !== null);
}

/** Words told of one issue: a passage may have thousands of numbers. */
const toldMax = 3;

function valueIssue({ read, gives }: ValueReading, passage: string): ReadingIssue | null {
  if (gives) return null;
  if (read.length === 0) return { code: 'value_unread', words: [] };
  const words = read.slice(0, toldMax).map(({ at, end }) => passage.slice(at, end));
  return { code: 'value_mismatch', words };
}

/** “15 000 soldats” is in “environ 15 000 soldats”, and is not what the article says. */
function cutIssue(
  { value, passage }: CountedReport,
  { giving }: ValueReading,
  language: ReadingLanguage,
  around: Surroundings | null,
): ReadingIssue | null {
  if (!around || !giving) return null;
  const { text } = around.article;
  const { at, end } = around.place;
  // Typography may have moved the number a little; another number at the edge is not this one.
  const whole = numbersAcross(text, around.place, language).find(
    found => found.end > at + giving.at && found.at < end - (passage.length - giving.end),
  );
  if (!whole || isGivenBy(plainQuantity(value), whole, language)) return null;
  return { code: 'value_cut', words: [text.slice(whole.at, whole.end)] };
}

function moodIssue(
  claim: Claim,
  { mood }: Report,
  passage: string,
  language: ReadingLanguage,
): ReadingIssue | null {
  const { hedges, negations, denials } = readMood(passage, language);
  const wordsOf = (found: readonly Stretch[]) =>
    found.slice(0, toldMax).map(({ at, end }) => passage.slice(at, end));
  if (mood === 'indicative') {
    if (hedges.length > 0) {
      return { code: 'mood_mismatch', mood: 'conditional', words: wordsOf(hedges) };
    }
    // That somebody denies is what a statement says, and not how it is told.
    if (denials.length === 0 || claim.kind === 'statement') return null;
    return { code: 'mood_mismatch', mood: 'denied', words: wordsOf(denials) };
  }
  const shows =
    mood === 'conditional' ? hedges.length > 0 : denials.length > 0 || negations.length > 0;
  return shows ? null : { code: 'mood_unseen', words: [] };
}
