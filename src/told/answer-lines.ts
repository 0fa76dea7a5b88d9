import { sourcePlace } from '../text/names.ts';
import { phrasesOf } from './phrases-of.ts';
import type { TextPen } from './text-pen.ts';
import type { ToldAnswer } from './told-answer.ts';
import type { ToldClaim } from './told-claim.ts';

/** An answer for a page, where there is room for all of it. */
export interface AnswerLines {
  /** The value or date, with what it amounts to; null for a statement. */
  readonly amount: string | null;
  /** How it is put: form, reporting verb, mood, dates, what it replaces. */
  readonly manner: readonly string[];
  /** The words, and the passage around a quote. */
  readonly words: readonly string[];
  /** Where it comes from, read from the source outwards. */
  readonly lineage: string;
  /** Whether the words are the article's, and what is wrong with them. */
  readonly standing: readonly string[];
}

export function answerLines(answer: ToldAnswer): AnswerLines {
  const { answer: value, interval, words, chain, standing, doubts } = answer;
  const notes = phrasesOf(answer, ['interested', 'circular']);
  const amount = interval?.isMore ? `${value?.text} [${interval.text}]` : value?.text;
  return {
    amount: amount ?? null,
    manner: [
      ...phrasesOf(answer, ['form', 'cue', 'translatedFrom', 'mood', 'resolvedFrom', 'asOf']),
      ...phrasesOf(answer, ['revises']),
    ],
    words: value ? [words.quoted] : [words.text, ...(words.around ? [words.around] : [])],
    lineage: notes.length > 0 ? `${chain.text} (${notes.join(', ')})` : chain.text,
    standing: [
      // Where no text is at hand, its source says so.
      ...(standing && standing.code !== 'no_text' ? [`${standing.sign} ${standing.text}`] : []),
      ...doubts.map(({ text }) => text),
    ],
  };
}

/** A claim's answers in the order of the sources. */
export function answersInOrder(
  briefing: TextPen['briefing'],
  { answers }: ToldClaim,
): readonly ToldAnswer[] {
  const place = ({ source }: ToldAnswer) => sourcePlace(briefing, source);
  return answers.toSorted((a, b) => place(a) - place(b));
}

/** The sources that say nothing, as far as anybody would read their letters; empty for none. */
export function silentMarks({ language }: TextPen, { silent }: ToldClaim): string {
  const { count, marks } = silent;
  const more = count - marks.length;
  return [...marks, ...(more > 0 ? [language.verdicts.others(more)] : [])].join(', ');
}

/** How the two wordings differ that the verdict is about; null where nothing is set side by side. */
export function diffLine({ language }: TextPen, { diff }: ToldClaim): string | null {
  if (!diff) return null;
  return `${diff.marks.join(' → ')}${diff.note}${language.strings.colon} ${diff.text}`;
}
