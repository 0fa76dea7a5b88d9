import { contextOf } from '../analysis/context.ts';
import type { Interval } from '../analysis/interval.ts';
import type { Claim, Report } from '../model/briefing.ts';
import { formatInterval } from '../text/interval.ts';
import { markOf, sourceById } from '../text/names.ts';
import { formatNumber } from '../text/number.ts';
import { formatQuantity } from '../text/quantity.ts';
import { warningSign } from '../text/words-standing.ts';
import { lazily } from './lazily.ts';
import { revisedAnswer } from './revised-answer.ts';
import { shortAnswers } from './short-answer.ts';
import { tellChain } from './tell-chain.ts';
import type { TextPen } from './text-pen.ts';
import type {
  Told,
  ToldAnswer,
  ToldInterval,
  ToldStanding,
  ToldValue,
  ToldWords,
} from './told-answer.ts';

/** A report of a claim, and its place among the claim's reports. */
export interface AboutAnswer {
  readonly pen: TextPen;
  readonly claim: Claim;
  readonly report: Report;
  readonly at: number;
}

/** What is told of one report. */
export const tellAnswer = lazily<ToldAnswer, AboutAnswer>({
  key: ({ report }) => report.key,
  mark: ({ pen, report }) => markOf(pen.briefing, report.source),
  source: ({ report }) => report.source,
  answer: ({ pen, report }) => answerOf(pen, report),
  short: ({ pen, report }) => shortAnswers(report, pen.language),
  interval: about => intervalOf(about),
  words: ({ pen, report }) => wordsOf(pen, report),
  mood: ({ pen, report }) => told(report.mood, pen.language.strings.mood[report.mood]),
  form: ({ pen, report }) =>
    'form' in report ? told(report.form, pen.language.strings.form[report.form]) : null,
  cue: ({ pen, report }) =>
    'cue' in report && report.cue ? told(report.cue, pen.quoted(report.cue)) : null,
  translatedFrom: ({ pen, report }) => {
    const from = 'translated_from' in report ? report.translated_from : null;
    return from ? told(from, pen.language.strings.words.translatedFrom(from)) : null;
  },
  asOf: ({ pen, report }) => {
    if (!report.as_of) return null;
    const date = pen.date(report.as_of);
    return { ...told(report.as_of, pen.language.strings.words.asOf(date)), date };
  },
  resolvedFrom: ({ pen, report }) => resolvedFrom(pen, report),
  revises: ({ pen, claim, report }) => {
    const text = revisedAnswer(pen, claim, report);
    return report.revises && text !== null ? told(report.revises, text) : null;
  },
  chain: tellChain,
  interested: about => {
    const interest = pathOf(about)?.interested ?? null;
    return interest && told(interest, about.pen.language.strings.words[interest]);
  },
  circular: about =>
    pathOf(about)?.circular ? told('circular', about.pen.language.strings.words.circular) : null,
  standing: standingOf,
  doubts: ({ pen, report }) =>
    pen.wordsFindings(report.key).map(({ finding, sentence }) => ({
      ...told(finding.code, sentence),
      check: finding.words?.check ?? null,
    })),
});

function told<Code>(code: Code, text: string): Told<Code> {
  return { code, text };
}

/** The origins have the paths in the order of the reports. */
function pathOf({ pen, claim, at }: AboutAnswer) {
  return pen.analysis.origins.get(claim.id)?.paths[at];
}

function answerOf(pen: TextPen, report: Report): ToldValue | null {
  const { quantities, strings } = pen.language;
  if ('value' in report) {
    return { kind: 'quantity', ...told(report.value, formatQuantity(report.value, quantities)) };
  }
  if (!('when' in report)) return null;
  const text = report.when ? pen.date(report.when) : strings.words.undated;
  return { kind: 'date', ...told(report.when, text) };
}

function intervalOf({ pen, report }: AboutAnswer): ToldInterval | null {
  if (!('value' in report)) return null;
  const code = contextOf(pen.briefing).interval(report);
  if (!code) return null;
  const text = intervalText(pen, code);
  return { code, text, isMore: text !== formatQuantity(report.value, pen.language.quantities) };
}

function intervalText({ language }: TextPen, interval: Interval): string {
  const { quantities, strings } = language;
  const text = formatInterval(interval, quantities);
  // A vague word is compared further than it is drawn, up to where the next one begins.
  const reaches = interval.reach > interval.high && Number.isFinite(interval.reach);
  return reaches
    ? `${text}, ${strings.words.comparedTo(formatNumber(interval.reach, quantities))}`
    : text;
}

function wordsOf(pen: TextPen, report: Report): ToldWords {
  const { passage } = report;
  const quote = 'quote' in report ? report.quote : null;
  const runs = quote ?? (passage ? [passage] : []);
  const quoted = runs.map(run => pen.quoted(run)).join(' … ');
  const isIndirect = 'form' in report && !quote;
  return {
    quote,
    passage,
    quoted,
    text: isIndirect ? (passage ?? '') : quoted,
    around: quote && passage ? pen.quoted(passage) : null,
  };
}

/** From what a relative date was read. */
function resolvedFrom(pen: TextPen, report: Report): Told<string> | null {
  const what = 'resolved_from' in report ? report.resolved_from : null;
  if (what === null) return null;
  const { words } = pen.language.strings;
  // A date read from one that is not stated must not look better founded than it is.
  const known = (text: string, date: unknown) =>
    told(what, words.resolvedFrom(date ? text : `${text} (${words.notStated})`));
  if (what === 'event') return known(words.eventDate, pen.briefing.event?.date);
  if (what === 'published') {
    return known(words.publicationDate, sourceById(pen.briefing, report.source)?.published);
  }
  return told(what, words.resolvedFrom(pen.quoted(what)));
}

function standingOf({ pen, report }: AboutAnswer): ToldStanding | null {
  const check = pen.check(report.key);
  if (!check) return null;
  return { code: check.status, ...pen.standing(check), warning: warningSign(check) };
}
