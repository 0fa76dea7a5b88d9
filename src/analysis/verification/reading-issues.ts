import type { Casualty, Claim, CountedReport, Report } from '../../model/briefing.ts';
import { type ReadMeasure, readMeasures } from '../../reading/measures.ts';
import { readMood } from '../../reading/mood.ts';
import type { ReadingLanguage, Stretch } from '../../reading/reading.ts';
import { plainQuantity } from '../plain-quantity.ts';
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
    if (claim.kind === 'casualty') issues.push(measureIssue(claim, reading, passage, language));
  }
  return issues.filter(issue => issue !== null);
}

function valueIssue({ read, gives }: ValueReading, passage: string): ReadingIssue | null {
  if (gives) return null;
  if (read.length === 0) return { code: 'value_unread', words: [] };
  return { code: 'value_mismatch', words: read.map(({ at, end }) => passage.slice(at, end)) };
}

/** “15 000 soldats” is in “environ 15 000 soldats”, and is not what the article says. */
function cutIssue(
  { value }: CountedReport,
  { giving }: ValueReading,
  language: ReadingLanguage,
  around: Surroundings | null,
): ReadingIssue | null {
  if (!around || !giving) return null;
  const { text } = around.article;
  const whole = numbersAcross(text, around.place, language)[0];
  if (!whole || isGivenBy(plainQuantity(value), whole, language)) return null;
  return { code: 'value_cut', words: [text.slice(whole.at, whole.end)] };
}

type Measure = Casualty['measure'];

function measureIssue(
  claim: Casualty,
  reading: ValueReading,
  passage: string,
  language: ReadingLanguage,
): ReadingIssue | null {
  const all = readMeasures(passage, language);
  const own = ofTheValue(all, reading);
  const [first] = own.length > 0 ? own : all;
  if (!first) return null;
  // “4.700, dont 600 morts”: the dead are the 600.
  if (own.length > 0 && counts(claim.measure, own, passage)) return null;
  const last = own.at(-1) ?? first;
  return { code: 'measure_mismatch', words: [passage.slice(first.at, last.end)] };
}

/** The measures said of the value itself: a part named after it has its own. */
function ofTheValue(
  all: readonly ReadMeasure[],
  { read, giving }: ValueReading,
): readonly ReadMeasure[] {
  if (!giving) return all;
  if (giving.part) return all.filter(({ at }) => at >= giving.at);
  const part = read.find(found => found.part && found.at >= giving.end);
  return part ? all.filter(({ at }) => at < part.at) : all;
}

function counts(measure: Measure, found: readonly ReadMeasure[], passage: string): boolean {
  const named = new Set(found.map(each => each.measure));
  if (measure === 'killed_or_wounded') {
    return named.has('casualties') || (named.has('killed') && named.has('wounded'));
  }
  return named.has(measure) && !isJoined(found, passage);
}

/** “Tués ou blessés” with one number counts both together. */
function isJoined(found: readonly ReadMeasure[], passage: string): boolean {
  return found.some((one, at) => {
    const next = found[at + 1];
    if (!next || next.measure === one.measure) return false;
    const [a, b] = [one.measure, next.measure];
    if (![a, b].includes('killed') || ![a, b].includes('wounded')) return false;
    return /^\s+(?:ou|et|or|and|and\/or|et\/ou)\s+$/iu.test(passage.slice(one.end, next.at));
  });
}

function moodIssue(
  claim: Claim,
  { mood }: Report,
  passage: string,
  language: ReadingLanguage,
): ReadingIssue | null {
  const { hedges, negations, denials } = readMood(passage, language);
  const wordsOf = (found: readonly Stretch[]) =>
    found.slice(0, 3).map(({ at, end }) => passage.slice(at, end));
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
