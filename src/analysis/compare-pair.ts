import type {
  Briefing,
  Claim,
  CountedReport,
  EventReport,
  Report,
  StatementReport,
} from '../model/briefing.ts';
import { compareCounted } from './compare-counted.ts';
import { compareDated, isLater } from './compare-dated.ts';
import { compareSpoken } from './compare-spoken.ts';
import { type Context, contextOf } from './context.ts';
import type { Answers, Pair, PairType } from './pair.ts';

/**
 * How two reports of one claim stand to each other.
 *
 * @param claim the claim both answer
 * @param a one report of it
 * @param b another report of it
 * @returns the most serious type that holds; comparing `b` with `a` gives the same type
 */
export function comparePair<Asked extends Claim>(
  claim: Asked,
  a: Asked['reports'][number],
  b: Asked['reports'][number],
  briefing: Briefing,
): Pair {
  const context = contextOf(briefing);
  const answers = compareAnswers(claim, a, b, context);
  const newer = newerReport(claim, a, b, answers, context);
  return {
    type: newer ? 'revision' : typeOf(claim, a, b, answers, context),
    a: a.key,
    b: b.key,
    answers: answers.type,
    vaguer: answers.vaguer,
    undated: answers.undated,
    fuller: answers.fuller,
    newer: newer?.key ?? null,
    whole: null,
  };
}

function compareAnswers(claim: Claim, a: Report, b: Report, context: Context): Answers {
  switch (claim.kind) {
    case 'figure':
    case 'casualty':
      return compareCounted(a as CountedReport, b as CountedReport, context);
    case 'statement':
      return compareSpoken(a as StatementReport, b as StatementReport, context);
    case 'event':
      return compareDated(a as EventReport, b as EventReport);
  }
}

/** Mood and origin matter where the answers alone show no difference worth more. */
function typeOf(claim: Claim, a: Report, b: Report, { type }: Answers, context: Context): PairType {
  const oneDenies = (a.mood === 'denied') !== (b.mood === 'denied');
  // Denying “thousands” is not compatible with “about 2,000”, though the numbers overlap; denying
  // 5,000 contradicts nobody who says 3,000, and two denials agree that neither number is right.
  if (oneDenies && type === 'precision') return 'status';
  if (type === 'value' && (a.mood === 'denied' || b.mood === 'denied')) return 'precision';
  if (type !== 'same' && type !== 'modifier') return type;
  // A denial does not give the value, so its origin is not another origin of the value.
  if (oneDenies) return 'status';
  if (claim.kind !== 'statement' && originsDiffer(a, b, context)) return 'attribution';
  return a.mood === b.mood ? type : 'status';
}

/** The report that replaces the other, where one origin has changed its answer. */
function newerReport(
  claim: Claim,
  a: Report,
  b: Report,
  { type }: Answers,
  context: Context,
): Report | null {
  if (type !== 'modifier' && type !== 'precision' && type !== 'value') return null;
  const [first, second] = [topOrigin(a, context), topOrigin(b, context)];
  if (first === null || first !== second) return null;
  const linked = revises(a, b, claim);
  if (linked !== revises(b, a, claim)) return linked ? a : b;
  if (isLater(a.as_of, b.as_of)) return a;
  return isLater(b.as_of, a.as_of) ? b : null;
}

/** What names a source replaces all that this source has answered. */
function revises(newer: Report, older: Report, claim: Claim): boolean {
  const link = newer.revises;
  if (link === null || link.claim !== claim.id) return false;
  return link.source === null || link.source === older.source;
}

function originsDiffer(a: Report, b: Report, context: Context): boolean {
  const [first, second] = [topOrigin(a, context), topOrigin(b, context)];
  if (first === null || second === null || first === second) return false;
  // Two outlets that name each other are not two origins.
  return !(cites(a, b, context) && cites(b, a, context));
}

function cites(a: Report, b: Report, context: Context): boolean {
  const outlet = context.sources.get(b.source)?.outlet ?? null;
  return outlet !== null && a.chain.includes(outlet);
}

function topOrigin(report: Report, context: Context): string | null {
  const origin = report.chain[0];
  return origin === undefined ? null : context.controller(origin);
}
