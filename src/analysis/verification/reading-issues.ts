import { readMood, readMoodOf } from '../../grammar/read-mood.ts';
import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { Hedge } from '../../grammar/shared/hedge.ts';
import type { Claim, CountedReport, Report } from '../../model/briefing.ts';
import { limits } from '../../model/limits.ts';
import type { Steps } from '../../model/steps.ts';
import type { Stretch } from '../../model/stretch.ts';
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
  /** The article hedges or denies outside the passage: its words for that. */
  | {
      readonly code: 'mood_cut';
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
export function* readingIssues(
  claim: Claim,
  report: Report,
  language: ReadingLanguage,
  around: Surroundings | null,
): Steps<readonly ReadingIssue[]> {
  const { passage } = report;
  if (passage === null) return [];
  const reading = 'value' in report ? readValue(report.value, passage, language) : null;
  const number = reading?.giving ?? null;
  yield;
  const mood = moodIssue(claim, report, passage, number, language);
  if (mood === null) yield;
  const issues: (ReadingIssue | null)[] = [
    mood ?? moodCut(claim, report, passage, number, language, around),
  ];
  if ('value' in report && reading) {
    yield;
    issues.push(valueIssue(reading, passage) ?? cutIssue(report, reading, language, around));
    const words =
      claim.kind === 'casualty' ? measureWords(claim.measure, reading, passage, language) : null;
    if (words !== null) issues.push({ code: 'measure_mismatch', words: [words] });
  }
  return issues.filter(issue => issue !== null);
}

/** Words told of one issue: a passage may have thousands of numbers. */
const told_max = 3;

function valueIssue({ read, gives }: ValueReading, passage: string): ReadingIssue | null {
  if (gives) return null;
  if (read.length === 0) return { code: 'value_unread', words: [] };
  const words = read.slice(0, told_max).map(({ at, end }) => passage.slice(at, end));
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

/** Others' belief is what a statement tells of, and no distance that the source takes. */
function told(claim: Claim, hedges: readonly Hedge[]): readonly Hedge[] {
  return claim.kind === 'statement' ? hedges.filter(({ kind }) => kind !== 'attributed') : hedges;
}

/** Characters beside a passage in which its sentence may hedge or deny. */
const sentenceChars = 300;
/** Of parts that stand far apart in their article the rest is not what the sentence says. */
const place_chars_max = 2 * limits.text_chars_max;

/** “40 men died” stands in “He denied that 40 men died”, and is not what the article says. */
function moodCut(
  claim: Claim,
  { mood }: Report,
  passage: string,
  number: Stretch | null,
  language: ReadingLanguage,
  around: Surroundings | null,
): ReadingIssue | null {
  if (!around || mood !== 'indicative' || claim.kind === 'statement') return null;
  const { text } = around.article;
  const { at, end } = around.place;
  const start = Math.max(0, at - sentenceChars);
  const place = number ?? { at: 0, end: passage.length };
  const read = text.slice(start, Math.min(end, at + place_chars_max) + sentenceChars);
  const found = readMoodOf(read, language, {
    at: at - start + place.at,
    end: Math.min(at - start + place.end, end - start),
  });
  const isOutside = (each: Stretch) => start + each.end <= at || start + each.at >= end;
  const hedges = found.hedges.filter(({ kind }) => kind !== 'attributed');
  const words = [...hedges, ...found.denials].filter(isOutside).slice(0, told_max);
  if (words.length === 0) return null;
  return {
    code: 'mood_cut',
    mood: hedges.some(isOutside) ? 'conditional' : 'denied',
    words: words.map(each => text.slice(start + each.at, start + each.end)),
  };
}

function moodIssue(
  claim: Claim,
  { mood }: Report,
  passage: string,
  number: Stretch | null,
  language: ReadingLanguage,
): ReadingIssue | null {
  const { negations, ...found } = number
    ? readMoodOf(passage, language, number)
    : readMood(passage, language);
  const { denials } = found;
  const hedges = told(claim, found.hedges);
  const wordsOf = (found: readonly Stretch[]) =>
    found.slice(0, told_max).map(({ at, end }) => passage.slice(at, end));
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
