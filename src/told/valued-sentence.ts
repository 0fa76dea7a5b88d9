import type { Pair } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Asked, MoodSide } from '../lang/verdicts.ts';
import type { Briefing, Report } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { partyWithController, reportByKey, reportMark } from '../text/names.ts';
import { apartTail } from './apart-tail.ts';
import {
  type Answer,
  answersOf,
  readingsOf,
  type SentenceLanguage,
  sourceMarks,
  sourceNames,
  type ValuedClaim,
} from './readings.ts';
import { revisionTail } from './revision-tail.ts';

/** A sentence that lists more answers than this would not be read to its end. */
const answers_max = 4;
/** Nor would one that lists more origins. */
const origins_max = 4;

/** Why two amounts or dates stand to each other as they do. */
export function valuedPair(
  claim: ValuedClaim,
  pair: Pair,
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  const answers = answersOf(claim, language, [pair.a, pair.b]);
  if (pair.type === 'status' && !answers.some(isDenial)) {
    const sides = moodSides(pair, answers, briefing);
    return language.verdicts.sentence(language.verdicts.status(sides, askedBy(claim)), null);
  }
  return summed(claim, pair, [pair], answers, briefing, language.verdicts);
}

/** Why three or more amounts or dates stand to each other as they do. */
export function valuedVerdict(
  claim: ValuedClaim,
  pair: Pair,
  pairs: readonly Pair[],
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  const answers = answersOf(claim, language);
  return summed(claim, pair, pairs, answers, briefing, language.verdicts);
}

/** The answers, then what all pairs of the most serious type come to. */
function summed(
  claim: ValuedClaim,
  pair: Pair,
  pairs: readonly Pair[],
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const { sentence, agree, readings, noDates, moreAnswers } = strings;
  const asked = askedBy(claim);
  const told = toldAnswers(answers, pair);
  const listed = readingsOf(told, briefing, strings, pair.vaguer);
  const [first] = listed;
  const tail = tailOf(claim, pair, pairs, answers, briefing, strings);
  const untold = answers.length - told.length;
  if (listed.length > 1 || untold > 0 || first === undefined) {
    const clause = readings(listed, asked);
    return sentence(untold > 0 ? moreAnswers(clause, untold, asked) : clause, tail);
  }
  if (first.stance === 'undated') return sentence(noDates(first.names), tail);
  const count = sourceMarks(
    briefing,
    answers.flatMap(answer => answer.reports),
  ).length;
  return sentence(agree(first, count, asked), tail);
}

/** All answers, or of too many those of the most serious pair. */
function toldAnswers(answers: readonly Answer[], { a, b }: Pair): readonly Answer[] {
  if (answers.length <= answers_max) return answers;
  return answers.filter(({ reports }) => reports.includes(a) || reports.includes(b));
}

function tailOf(
  claim: ValuedClaim,
  pair: Pair,
  pairs: readonly Pair[],
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string | null {
  const { tails } = strings;
  switch (pair.type) {
    case 'same':
      return answers.length > 1 ? tails.sameMoment : moodsTail(claim, answers, briefing, strings);
    case 'modifier':
      return tails.modifier;
    case 'precision':
      return precisionTail(pair, answers, briefing, strings);
    case 'revision':
      return revisionTail(pairs, briefing, strings);
    case 'attribution':
      return originsTail(claim, pairs, briefing, strings);
    case 'value':
      return answers.length <= 2
        ? tails.apart(askedBy(claim))
        : apartTail(claim, pairs, briefing, strings);
    case 'status':
      return moodsTail(claim, answers, briefing, strings);
    case 'logic':
    case 'translation':
    case 'form':
    case 'wording':
      return null;
  }
}

/** A missing date contradicts nothing, and saying that it is missing says it all. */
function precisionTail(
  pair: Pair,
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string | null {
  const given = answers.filter(answer => answer.stance !== 'undated');
  if (given.length < 2) return null;
  const { vaguer } = pair;
  if (vaguer === null || answers.length > 2) return strings.tails.compatible;
  const reports = answers.find(answer => answer.reports.includes(vaguer))?.reports ?? [];
  if (reports.length !== 1) return strings.tails.compatible;
  return strings.tails.vaguer(reportMark(briefing, vaguer));
}

/** Who puts it in which mood. Denials stand in the readings already. */
function moodsTail(
  claim: ValuedClaim,
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string | null {
  const shown = answers.flatMap(answer => answer.reports);
  const byMood = new Map<Report['mood'], ReportKey[]>();
  for (const { key, mood } of claim.reports) {
    if (mood === 'denied' || !shown.includes(key)) continue;
    byMood.set(mood, [...(byMood.get(mood) ?? []), key]);
  }
  // That all state it as a fact goes without saying; that all of them hedge does not.
  if (byMood.size < 2 && !byMood.has('conditional')) return null;
  const sides = [...byMood].map(([mood, reports]) => ({
    names: sourceNames(briefing, reports, strings),
    mood,
  }));
  return strings.tails.moods(sides);
}

function moodSides(
  pair: Pair,
  answers: readonly Answer[],
  briefing: Briefing,
): readonly MoodSide[] {
  return [pair.a, pair.b].map((report, at) => {
    const textOf = (of: ReportKey) => answers.find(({ reports }) => reports.includes(of))?.text;
    const isSaid = at > 0 && textOf(report) === textOf(pair.a);
    return {
      names: reportMark(briefing, report),
      plural: false,
      mood: reportByKey(briefing, report)?.mood ?? 'indicative',
      text: isSaid ? null : (textOf(report) ?? null),
    };
  });
}

/** The origins that one answer goes back to, each with its sources. */
function originsTail(
  claim: ValuedClaim,
  pairs: readonly Pair[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const differing = new Set(
    pairs.filter(({ type }) => type === 'attribution').flatMap(({ a, b }) => [a, b]),
  );
  const byOrigin = new Map<string, ReportKey[]>();
  for (const { key, chain } of claim.reports) {
    if (!differing.has(key) || chain[0] === undefined) continue;
    const origin = partyWithController(briefing, chain[0]);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), key]);
  }
  const sides = [...byOrigin].map(([origin, reports]) => ({
    names: sourceNames(briefing, reports, strings),
    origin,
  }));
  const told = strings.tails.origins(sides.slice(0, origins_max));
  const untold = sides.length - origins_max;
  return untold > 0 ? `${told}, ${strings.others(untold)}` : told;
}

function askedBy(claim: ValuedClaim): Asked {
  return claim.kind === 'event' ? 'date' : 'amount';
}

function isDenial(answer: Answer): boolean {
  return answer.stance === 'denies';
}
