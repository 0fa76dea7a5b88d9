import type { Pair } from '../analysis/pair.ts';
import type { Reading } from '../lang/verdicts.ts';
import type { Briefing, Claim } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { claimById, claimName, reportMark } from '../text/names.ts';
import { answersOf, readingsOf, type SentenceLanguage } from './readings.ts';

/** “A says 5,000, yet B says 4,000 for “Killed or wounded”, which includes it: impossible.” */
export function logicSentence(
  claim: Claim,
  pair: Pair,
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  const { verdicts } = language;
  const whole = claimById(briefing, pair.whole ?? '');
  const label = verdicts.quoted(whole ? claimName(briefing, whole) : (pair.whole ?? ''));
  const part = readingOf(claim, pair.a, briefing, language);
  const other = readingOf(whole, pair.b, briefing, language);
  return verdicts.sentence(verdicts.logic(part, other, label), null);
}

function readingOf(
  claim: Claim | undefined,
  report: ReportKey,
  briefing: Briefing,
  language: SentenceLanguage,
): Reading {
  const answers =
    claim === undefined || claim.kind === 'statement' ? [] : answersOf(claim, language, [report]);
  const [reading] = readingsOf(answers, briefing, language.verdicts);
  const names = reportMark(briefing, report);
  return reading ?? { names, plural: false, stance: 'gives', text: '', only: false };
}
