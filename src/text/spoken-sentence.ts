import type { Pair, Verdict } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/verdicts.ts';
import type { Briefing, Statement, StatementReport } from '../model/briefing.ts';
import { markOf } from './names.ts';
import { sourceNames } from './readings.ts';

/** Why two versions of a statement stand to each other as they do. */
export function spokenPair(
  claim: Statement,
  pair: Pair,
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  return strings.sentence(spokenClause(claim, pair, [pair.a, pair.b], briefing, strings), null);
}

/** Why three or more versions do: all together where all pairs are alike, else the worst pair. */
export function spokenVerdict(
  claim: Statement,
  verdict: Verdict,
  pair: Pair,
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const alike = verdict.pairs.every(({ type }) => type === pair.type);
  const together = alike && (pair.type === 'same' || pair.type === 'wording');
  if (!together) return spokenPair(claim, pair, briefing, strings);
  const sources = claim.reports.map(report => report.source);
  const clause = spokenClause(claim, { ...pair, fuller: null }, sources, briefing, strings);
  return strings.sentence(clause, null);
}

function spokenClause(
  claim: Statement,
  pair: Pair,
  sources: readonly string[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const { spoken } = strings;
  const names = sourceNames(briefing, sources, strings);
  const reports = sources.flatMap(source => reportFrom(claim, source));
  const quoted = reports.every(report => report.quote !== null);
  const mark = (source: string) => markOf(briefing, source);
  switch (pair.type) {
    case 'translation':
      return spoken.translation(names);
    case 'form':
      return spoken.form(reports.map(({ source, form }) => ({ name: mark(source), form })));
    case 'wording':
      return pair.fuller === null
        ? spoken.wording(names, quoted)
        : spoken.fuller(mark(pair.fuller), mark(pair.fuller === pair.a ? pair.b : pair.a));
    case 'status': {
      const [first, second] = [pair.a, pair.b].map(source => ({
        name: mark(source),
        mood: reportFrom(claim, source)[0]?.mood ?? 'indicative',
        text: null,
      }));
      return first && second ? strings.status(first, second, 'amount') : names;
    }
    default:
      return spoken.same(names, quoted);
  }
}

function reportFrom(claim: Statement, source: string): StatementReport[] {
  const report = claim.reports.find(found => found.source === source);
  return report ? [report] : [];
}
