import { contextOf } from '../analysis/context.ts';
import type { Pair } from '../analysis/pair.ts';
import type { Asked, MoodSide, VerdictStrings } from '../lang/verdicts.ts';
import type { Briefing, Report } from '../model/briefing.ts';
import { markOf, partyName, partyWithController, reportOf } from './names.ts';
import {
  type Answer,
  answersOf,
  readingsOf,
  type SentenceLanguage,
  sourceNames,
  type ValuedClaim,
} from './readings.ts';

/** A sentence that lists more answers than this would not be read to its end. */
const answers_max = 4;

/** Why two amounts or dates stand to each other as they do. */
export function valuedPair(
  claim: ValuedClaim,
  pair: Pair,
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  const answers = answersOf(claim, language, [pair.a, pair.b]);
  if (pair.type === 'status' && !answers.some(isDenial)) {
    const [first, second] = moodSides(claim, pair, answers, briefing);
    return language.verdicts.sentence(
      language.verdicts.status(first, second, askedBy(claim)),
      null,
    );
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
  if (answers.length > answers_max) return valuedPair(claim, pair, briefing, language);
  return summed(claim, pair, pairs, answers, briefing, language.verdicts);
}

/** All answers, then what the most serious pair of them comes to. */
function summed(
  claim: ValuedClaim,
  pair: Pair,
  pairs: readonly Pair[],
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const { sentence, agree, readings, noDates } = strings;
  const asked = askedBy(claim);
  const listed = readingsOf(answers, briefing, strings, pair.vaguer);
  const [first] = listed;
  const tail = tailOf(claim, pair, pairs, answers, briefing, strings);
  if (listed.length > 1 || first === undefined) return sentence(readings(listed, asked), tail);
  if (first.stance === 'undated') return sentence(noDates(first.names), tail);
  const count = answers.flatMap(answer => answer.sources).length;
  return sentence(agree(first, count, asked), tail);
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
  const mark = (source: string) => markOf(briefing, source);
  switch (pair.type) {
    case 'same':
      return answers.length > 1 ? tails.sameMoment : moodsTail(claim, answers, briefing, strings);
    case 'modifier':
      return tails.modifier;
    case 'precision':
      return precisionTail(pair, answers, briefing, strings);
    case 'revision': {
      const newer = pair.newer ?? pair.b;
      const older = newer === pair.a ? pair.b : pair.a;
      return tails.revision(mark(newer), mark(older), controllerName(claim, newer, briefing));
    }
    case 'attribution':
      return tails.origins(
        [pair.a, pair.b].map(source => ({
          name: mark(source),
          origin: originName(claim, source, briefing),
        })),
      );
    case 'value':
      return answers.length === 2 || allApart(pairs)
        ? tails.apart(askedBy(claim))
        : tails.pairApart(sourceNames(briefing, [pair.a, pair.b], strings));
    case 'status':
      return moodsTail(claim, answers, briefing, strings);
    default:
      return null;
  }
}

/** Whether no two different answers can both be true. */
function allApart(pairs: readonly Pair[]): boolean {
  return pairs.every(({ type, answers }) => type === 'value' || answers === 'same');
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
  const sources = answers.find(answer => answer.sources.includes(vaguer))?.sources ?? [];
  if (sources.length !== 1) return strings.tails.compatible;
  return strings.tails.vaguer(markOf(briefing, vaguer));
}

/** Who puts it in which mood. Denials stand in the readings already. */
function moodsTail(
  claim: ValuedClaim,
  answers: readonly Answer[],
  briefing: Briefing,
  strings: VerdictStrings,
): string | null {
  const shown = answers.flatMap(answer => answer.sources);
  const byMood = new Map<Report['mood'], string[]>();
  for (const { source, mood } of claim.reports) {
    if (mood === 'denied' || !shown.includes(source)) continue;
    byMood.set(mood, [...(byMood.get(mood) ?? []), source]);
  }
  // That all state it as a fact goes without saying; that all of them hedge does not.
  if (byMood.size < 2 && !byMood.has('conditional')) return null;
  const sides = [...byMood].map(([mood, sources]) => ({
    names: sourceNames(briefing, sources, strings),
    mood,
  }));
  return strings.tails.moods(sides);
}

function moodSides(
  claim: ValuedClaim,
  pair: Pair,
  answers: readonly Answer[],
  briefing: Briefing,
): [MoodSide, MoodSide] {
  const side = (source: string): MoodSide => ({
    name: markOf(briefing, source),
    mood: reportOf(claim, source)?.mood ?? 'indicative',
    text: answers.find(answer => answer.sources.includes(source))?.text ?? null,
  });
  const [first, second] = [side(pair.a), side(pair.b)];
  return [first, first.text === second.text ? { ...second, text: null } : second];
}

function originName(claim: ValuedClaim, source: string, briefing: Briefing): string {
  const origin = reportOf(claim, source)?.chain[0];
  return origin === undefined ? '' : partyWithController(briefing, origin);
}

function controllerName(claim: ValuedClaim, source: string, briefing: Briefing): string {
  const origin = reportOf(claim, source)?.chain[0];
  return origin === undefined ? '' : partyName(briefing, contextOf(briefing).controller(origin));
}

function askedBy(claim: ValuedClaim): Asked {
  return claim.kind === 'event' ? 'date' : 'amount';
}

function isDenial(answer: Answer): boolean {
  return answer.stance === 'denies';
}
