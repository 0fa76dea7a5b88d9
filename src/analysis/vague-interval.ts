import type { Policy } from '../model/briefing.ts';
import type { VagueWord } from '../model/quantity.ts';
import type { Interval } from './interval.ts';

const noBound = Number.POSITIVE_INFINITY;

/** A plural is at least two of what it names, and ends before the next order of magnitude. */
const ends: Record<VagueWord, readonly [low: number, high: number]> = {
  tens: [20, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2_000_000, noBound],
};

/** One of what the word names: the most conservative number. */
const ones: Record<VagueWord, number> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1_000,
  'tens of thousands': 10_000,
  'hundreds of thousands': 100_000,
  millions: 1_000_000,
};

/** The vague word that begins the next order of magnitude. */
const next: Record<VagueWord, VagueWord | null> = {
  tens: 'hundreds',
  dozens: 'hundreds',
  hundreds: 'thousands',
  thousands: 'tens of thousands',
  'tens of thousands': 'hundreds of thousands',
  'hundreds of thousands': 'millions',
  millions: null,
};

/**
 * The interval of a vague plural under one of three conventions.
 *
 * - `interval`: this program's own, two of the word's unit up to the next order of magnitude.
 * - `acled`: one number for both ends. Source: ACLED, “How does ACLED code fatalities?”: 10 for
 *   “tens”, 12 for “dozens”, 100 for “hundreds”, “and so on”, which is read here as 1,000 for
 *   “thousands” and by tens from there.
 * - `ccc`: one number for both ends. Source: Crowd Counting Consortium data dictionary,
 *   `size_low` and `size_high`: “hundreds” 200, “thousands” 2,000, “tens of thousands” 20,000,
 *   “hundreds of thousands” 200,000; the words it does not list take two of their unit likewise.
 *
 * A coded number stands for the word where one is needed, and does not make “thousands” and
 * “about 3,000” contradict each other: under every convention the comparison end is the start of
 * the next bigger word.
 */
export function vagueInterval(word: VagueWord, convention: Policy['vague']): Interval {
  const start = (vague: VagueWord) => (convention === 'acled' ? ones[vague] : ends[vague][0]);
  const low = start(word);
  const high = convention === 'interval' ? ends[word][1] : low;
  const bigger = next[word];
  const reach = bigger === null ? noBound : start(bigger);
  return { low, lowOpen: false, high, highOpen: high === noBound, best: null, reach };
}
