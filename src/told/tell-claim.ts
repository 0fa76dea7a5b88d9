import type { Analysis } from '../analysis/analysis.ts';
import type { Language } from '../lang/language.ts';
import type { Claim, Report } from '../model/briefing.ts';
import { diffText, weightNote } from '../text/diff-text.ts';
import { claimName, partyName, reportMark, shortClaimName, speakerText } from '../text/names.ts';
import { claimFacts } from './claim-facts.ts';
import { lazily } from './lazily.ts';
import { tellAnswer } from './tell-answer.ts';
import type { TextPen } from './text-pen.ts';
import type { ToldClaim, ToldDiff, ToldSilence, ToldSpeech } from './told-claim.ts';

// Weak by the analysis alone: a weak table with an entry for each claim is slow to collect.
type KnownClaims = Map<Claim, ToldClaim>;

/** What was told of each claim, by what it was told from. */
const known = new WeakMap<Analysis, Map<Language, KnownClaims>>();

/**
 * What is told of a claim. Made once for an analysis and a language, and each part of it when it is
 * first asked for.
 *
 * @param claim one of the pen's briefing
 */
export function toldClaim(pen: TextPen, claim: Claim): ToldClaim {
  const byLanguage = known.get(pen.analysis) ?? new Map<Language, KnownClaims>();
  known.set(pen.analysis, byLanguage);
  const ofLanguage: KnownClaims = byLanguage.get(pen.language) ?? new Map();
  byLanguage.set(pen.language, ofLanguage);
  const told = ofLanguage.get(claim) ?? tell({ pen, claim });
  ofLanguage.set(claim, told);
  return told;
}

/**
 * The same, made anew and not kept: for whoever asks all claims once and keeps what it needs of
 * them, as a search does.
 */
export function toldOnce(pen: TextPen, claim: Claim): ToldClaim {
  return tell({ pen, claim });
}

interface About {
  readonly pen: TextPen;
  readonly claim: Claim;
}

const tell = lazily<ToldClaim, About>({
  id: ({ claim }) => claim.id,
  kind: ({ claim }) => claim.kind,
  review: ({ claim }) => claim.review,
  name: ({ pen, claim }) => claimName(pen.briefing, claim),
  shortName: ({ pen, claim }) => shortClaimName(pen.briefing, claim),
  speech: speechOf,
  facts: ({ pen, claim }) => claimFacts(pen, claim),
  verdict: ({ pen, claim }) => {
    const { type } = pen.verdictOf(claim);
    const { marks, labels } = pen.language.verdicts;
    return { code: type, text: labels[type], sign: marks[type].sign };
  },
  sentence: ({ pen, claim }) => pen.sentence(claim),
  origins: ({ pen, claim }) => {
    const { min = 0, max = 0 } = pen.analysis.origins.get(claim.id) ?? {};
    return { code: { min, max }, text: pen.origins(claim) };
  },
  diff: diffOf,
  answers: ({ pen, claim }) =>
    (claim.reports as readonly Report[]).map((report, at) =>
      tellAnswer({ pen, claim, report, at }),
    ),
  silent: silentOf,
});

function speechOf({ pen, claim }: About): ToldSpeech | null {
  if (claim.kind !== 'statement') return null;
  const names = (ids: readonly string[]) => ids.map(id => partyName(pen.briefing, id));
  const { speaker, to, topic } = claim;
  return {
    text: speakerText(pen.briefing, claim),
    from: names(speaker),
    to: to && names(to),
    topic,
  };
}

function diffOf({ pen, claim }: About): ToldDiff | null {
  const { pair } = pen.verdictOf(claim);
  const code = pair && pen.diff(claim, pair);
  if (!pair || !code) return null;
  const { checks } = pen.language;
  return {
    code,
    pair,
    marks: [reportMark(pen.briefing, pair.a), reportMark(pen.briefing, pair.b)],
    note: weightNote(code, checks),
    // Each of two whole texts stands with its answer.
    text: code.isTooUnlike ? `${checks.tooUnlike}.` : diffText(code),
  };
}

/** More sources than these are not listed for each claim on which they say nothing. */
const silent_marks_max = 100;

function silentOf({ pen, claim }: About): ToldSilence {
  const answering = new Set<string>(claim.reports.map(({ source }) => source));
  const count = pen.briefing.sources.length - answering.size;
  const marks: string[] = [];
  for (const { id, mark } of pen.briefing.sources) {
    if (marks.length === Math.min(count, silent_marks_max)) break;
    if (!answering.has(id)) marks.push(mark);
  }
  return { count, marks };
}
