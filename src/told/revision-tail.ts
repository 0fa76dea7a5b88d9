import { contextOf } from '../analysis/context.ts';
import type { Pair } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { partyName, reportByKey, reportMark } from '../text/names.ts';
import { namedSources } from './readings.ts';

interface Revision {
  readonly newer: ReportKey;
  readonly older: ReportKey;
}

/** Origins that a sentence tells the revisions of; more would not be read to their end. */
const origins_max = 2;

/**
 * Who replaces whose answer: “D revises H, which revises A (same origin: Talveria)”.
 *
 * @param pairs all of the claim; those of another type are left aside
 */
export function revisionTail(
  pairs: readonly Pair[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const byOrigin = new Map<string, Revision[]>();
  for (const { type, a, b, newer } of pairs) {
    if (type !== 'revision') continue;
    const revision = newer === a ? { newer: a, older: b } : { newer: b, older: a };
    const origin = originOf(revision.newer, briefing);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), revision]);
  }
  const told = [...byOrigin].slice(0, origins_max).map(([origin, revisions]) => {
    const { clause, more } = revised(revisions, briefing, strings);
    return { text: strings.tails.sameOrigin(clause, origin), more };
  });
  const untold = [...byOrigin.values()].slice(origins_max).flat().length;
  const more = told.reduce((sum, each) => sum + each.more, untold);
  const text = told.map(each => each.text).join(', ');
  return more === 0 ? text : strings.tails.likewise(text, more);
}

/** The revisions by one origin in as few words as they take, and how many are left out of them. */
function revised(
  revisions: readonly Revision[],
  briefing: Briefing,
  strings: VerdictStrings,
): { readonly clause: string; readonly more: number } {
  const { tails } = strings;
  const newers = [...new Set(revisions.map(({ newer }) => newer))];
  const olders = [...new Set(revisions.map(({ older }) => older))];
  const side = (reports: readonly ReportKey[]) => namedSources(briefing, reports, strings);
  if (newers.length === 1 || olders.length === 1) {
    return { clause: tails.revision(side(newers), side(olders).names), more: 0 };
  }
  const line = inTurn(revisions);
  if (line)
    return { clause: tails.inTurn(line.map(report => reportMark(briefing, report))), more: 0 };
  const [first] = revisions;
  return {
    clause: tails.revision(
      side(first ? [first.newer] : []),
      first ? reportMark(briefing, first.older) : '',
    ),
    more: revisions.length - 1,
  };
}

/** A sentence with more steps than this is a riddle. */
const steps_max = 4;

/** The reports from the newest to the oldest, where each replaces all that are older; else null. */
function inTurn(revisions: readonly Revision[]): readonly ReportKey[] | null {
  const replaced = new Map<ReportKey, number>();
  for (const { newer, older } of revisions) {
    replaced.set(newer, (replaced.get(newer) ?? 0) + 1);
    replaced.set(older, replaced.get(older) ?? 0);
  }
  const line = [...replaced.keys()].sort((a, b) => (replaced.get(b) ?? 0) - (replaced.get(a) ?? 0));
  const isWhole = line.every((report, at) => replaced.get(report) === line.length - 1 - at);
  return isWhole && line.length <= steps_max ? line : null;
}

function originOf(report: ReportKey, briefing: Briefing): string {
  const origin = reportByKey(briefing, report)?.chain[0];
  return origin === undefined ? '' : partyName(briefing, contextOf(briefing).controller(origin));
}
