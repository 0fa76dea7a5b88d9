import { readMeasures } from '../../grammar/read-measures.ts';
import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { ReadMeasure } from '../../grammar/shared/measures.ts';
import type { Casualty } from '../../model/briefing.ts';
import type { ValueReading } from './read-value.ts';

type Measure = Casualty['measure'];

/**
 * The words by which a passage counts something else than what its report is filed under.
 *
 * @returns null where it counts that, or does not say what it counts
 */
export function measureWords(
  measure: Measure,
  reading: ValueReading,
  passage: string,
  language: ReadingLanguage,
): string | null {
  const all = readMeasures(passage, language).filter(found => !isNone(found, passage));
  // A value that is no number of the passage has no place to look beside.
  if (!reading.giving && all.some(found => found.measure === measure)) return null;
  const own = joinedFrom(ofTheValue(all, reading), passage);
  const [first] = own.length > 0 ? own : all;
  if (!first) return null;
  // “4.700, dont 600 morts”: the dead are the 600, and of the 4,700 nothing is said.
  if (own.length > 0 && isCounted(measure, own)) return null;
  return passage.slice(first.at, (own.at(-1) ?? first).end);
}

/** “Aucun mort” beside a number of wounded counts nobody. */
function isNone({ at }: ReadMeasure, passage: string): boolean {
  return /(?<![\p{L}\p{M}])(?:aucune?|sans|ni|pas d[e’']|no|without|nor)\s*$/iu.test(
    passage.slice(Math.max(0, at - 12), at),
  );
}

/**
 * The measures said of the value itself: those behind it, up to the next number; where the passage
 * names what it counts before its numbers (“a tué 600 soldats”), those before it.
 */
function ofTheValue(
  all: readonly ReadMeasure[],
  { read, giving }: ValueReading,
): readonly ReadMeasure[] {
  if (!giving) return all;
  const place = read.indexOf(giving);
  const [start, end] = [read[place - 1]?.end ?? 0, read[place + 1]?.at ?? Infinity];
  const before = all.filter(({ at }) => at >= start && at < giving.at);
  const behind = all.filter(({ at }) => at >= giving.end && at < end);
  const first = read[0]?.at ?? 0;
  if (all.some(({ at }) => at < first)) return before.length > 0 ? before : behind;
  // What stands between two numbers is said of the first.
  return behind.length > 0 || place > 0 ? behind : before;
}

/** The first measure and those joined to it: “tués ou blessés”, “killed, wounded or missing”. */
function joinedFrom(found: readonly ReadMeasure[], passage: string): readonly ReadMeasure[] {
  const joined = found.slice(0, 1);
  for (const next of found.slice(1)) {
    const last = joined.at(-1);
    if (!last || !joins(passage.slice(last.end, next.at))) break;
    joined.push(next);
  }
  return joined;
}

const joining = /^[ ,/(]*(?:(?:ou|et|or|and)(?:\/(?:ou|or))?)?[ (]*$/iu;
/** Room for what joins two measures, with a few marks. */
const joiningChars = 40;

/** Spaces are made one first: a pattern with two runs of them takes the square of their number. */
function joins(between: string): boolean {
  const plain = between.replace(/\s+/gu, ' ');
  return plain.length <= joiningChars && joining.test(plain);
}

/** Several measures of one number count them together. */
function isCounted(measure: Measure, found: readonly ReadMeasure[]): boolean {
  const named = new Set(found.map(each => each.measure));
  if (measure === 'killed_or_wounded') {
    return named.has('casualties') || (named.has('killed') && named.has('wounded'));
  }
  return named.size === 1 && named.has(measure);
}
