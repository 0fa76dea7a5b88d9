import type { Briefing, Claim, CountedReport, Party, Report, Source } from '../model/briefing.ts';
import { upward } from '../model/controllers.ts';
import type { ReportKey } from '../model/report-key.ts';
import { type Interval, toInterval } from './interval.ts';

export type Interest = NonNullable<Party['interest']>;

/** What the analysis looks up again and again in one briefing, worked out once. */
export interface Context {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The report with this key; undefined where there is none. */
  report(key: ReportKey): Report | undefined;
  /** The party at the top of `controlled_by`; the party itself when nobody controls it. */
  controller(party: string): string;
  /** A party's own interest, else that of the nearest controller above it that has one. */
  interest(party: string): Interest | null;
  /** The interval of a report's value; null for “many”. */
  interval(report: CountedReport): Interval | null;
}

interface Rule {
  readonly controller: string;
  readonly interest: Interest | null;
}

const contexts = new WeakMap<Briefing, Context>();

/** The look-ups of a briefing, made on first need and kept as long as the briefing is. */
export function contextOf(briefing: Briefing): Context {
  const known = contexts.get(briefing);
  if (known) return known;
  const context = buildContext(briefing);
  contexts.set(briefing, context);
  return context;
}

function buildContext(briefing: Briefing): Context {
  const rules = new Map<string, Rule>();
  let reports: ReadonlyMap<ReportKey, Report> | null = null;
  const intervals = new WeakMap<CountedReport, Interval | null>();
  return {
    claims: new Map(briefing.claims.map(claim => [claim.id, claim])),
    sources: new Map(briefing.sources.map(source => [source.id, source])),
    report(key) {
      reports ??= reportsByKey(briefing);
      return reports.get(key);
    },
    controller: party => ruleOver(party, briefing.parties, rules).controller,
    interest: party => ruleOver(party, briefing.parties, rules).interest,
    interval(report) {
      const known = intervals.get(report);
      if (known !== undefined) return known;
      const interval = toInterval(report.value, briefing.policy);
      intervals.set(report, interval);
      return interval;
    },
  };
}

function reportsByKey({ claims }: Briefing): ReadonlyMap<ReportKey, Report> {
  const reports = new Map<ReportKey, Report>();
  for (const claim of claims) {
    for (const report of claim.reports) reports.set(report.key, report);
  }
  return reports;
}

/** Climb to the first party whose rule is known, or to the top, and note each one's on the way down. */
function ruleOver(
  party: string,
  parties: ReadonlyMap<string, Party>,
  rules: Map<string, Rule>,
): Rule {
  const line: string[] = [];
  let known: Rule | undefined;
  for (const id of upward(parties, party)) {
    known = rules.get(id);
    if (known) break;
    line.push(id);
  }
  let rule = known ?? { controller: line.at(-1) ?? party, interest: null };
  for (const id of line.reverse()) {
    rule = { controller: rule.controller, interest: parties.get(id)?.interest ?? rule.interest };
    rules.set(id, rule);
  }
  return rule;
}
