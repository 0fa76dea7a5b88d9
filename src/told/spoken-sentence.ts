import type { Pair, Verdict } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Named } from '../lang/verdicts.ts';
import type { Briefing, Statement, StatementReport } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { reportMark } from '../text/names.ts';
import { pairShape } from './pair-shape.ts';
import { namedSources, sourceNames } from './readings.ts';

/** Why two versions of a statement stand to each other as they do. */
export function spokenPair(
  claim: Statement,
  pair: Pair,
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  return strings.sentence(spokenClause(claim, [pair], briefing, strings), null);
}

/** Why three or more versions do: what all pairs of the most serious type come to. */
export function spokenVerdict(
  claim: Statement,
  verdict: Verdict,
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const pairs = verdict.pairs.filter(({ type }) => type === verdict.type);
  return strings.sentence(spokenClause(claim, pairs, briefing, strings), null);
}

/** @param pairs of one type, at least one */
function spokenClause(
  claim: Statement,
  pairs: readonly Pair[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const { spoken } = strings;
  const among = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const reports = claim.reports.filter(({ key }) => among.has(key));
  const isQuoted = reports.every(({ quote }) => quote !== null);
  const sides = sidesOf(reports, briefing, strings);
  switch (pairs[0]?.type) {
    case 'translation':
      return apart(pairs, briefing, strings, {
        each: spoken.translation,
        sides: spoken.otherLanguage,
        groups: groups => spoken.translation(groups.join('; ')),
      });
    case 'form':
      return spoken.form(sides(({ form }) => ({ form })));
    case 'wording': {
      const fuller = fullerThanAll(pairs);
      if (fuller !== null) {
        const rest = [...among].filter(report => report !== fuller);
        return spoken.fuller(reportMark(briefing, fuller), sourceNames(briefing, rest, strings));
      }
      return apart(pairs, briefing, strings, {
        each: names => spoken.wording(names, isQuoted),
        sides: (side, others) => spoken.otherWords(side, others, isQuoted),
        groups: spoken.wordings,
      });
    }
    case 'status':
      return strings.status(
        sides(({ mood }) => ({ mood })).map(side => ({ ...side, text: null })),
        'amount',
      );
    case 'same':
    case 'modifier':
    case 'precision':
    case 'revision':
    case 'attribution':
    case 'value':
    case 'logic':
    case undefined:
      return spoken.same(sourceNames(briefing, [...among], strings), isQuoted);
  }
}

/** The reports by what they have in common, in the order of the file. */
function sidesOf(reports: readonly StatementReport[], briefing: Briefing, strings: VerdictStrings) {
  return <Common extends object>(commonOf: (report: StatementReport) => Common) => {
    const sides = new Map<string, { common: Common; found: ReportKey[] }>();
    for (const report of reports) {
      const common = commonOf(report);
      const key = JSON.stringify(common);
      const side = sides.get(key) ?? { common, found: [] };
      side.found.push(report.key);
      sides.set(key, side);
    }
    return [...sides.values()].map(({ common, found }) => ({
      ...common,
      ...namedSources(briefing, found, strings),
    }));
  };
}

/** The report whose words include those of all it is compared with; null where there is none. */
function fullerThanAll(pairs: readonly Pair[]): ReportKey | null {
  const [first] = pairs;
  const isAll = pairs.every(({ fuller }) => fuller === first?.fuller);
  return isAll ? (first?.fuller ?? null) : null;
}

interface ApartWords {
  readonly each: (names: string) => string;
  readonly sides: (side: Named, others: string) => string;
  readonly groups: (groups: readonly string[]) => string;
}

/** Who differs from whom, in as few words as it takes. */
function apart(
  pairs: readonly Pair[],
  briefing: Briefing,
  strings: VerdictStrings,
  words: ApartWords,
): string {
  const names = (reports: readonly ReportKey[]) => sourceNames(briefing, reports, strings);
  const shape = pairShape(pairs);
  switch (shape.of) {
    case 'pair':
    case 'each':
      return words.each(names(shape.reports));
    case 'sides': {
      const { few, many } = shape;
      return words.sides(namedSources(briefing, few, strings), names(many));
    }
    case 'groups':
      return words.groups(shape.groups.map(names));
    case 'mixed':
      return strings.tails.likewise(words.each(names(shape.first)), shape.more);
  }
}
