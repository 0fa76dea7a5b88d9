import type { NumberGrammar } from '../../shared/numbers/number-grammar.ts';
import { PhraseTable } from '../../shared/numbers/phrase-table.ts';
import { wordSet } from '../../shared/word-set.ts';
import { englishBeforeGuards } from './before-guards.ts';
import { englishFunctionWords } from './function-words.ts';
import { englishGuards } from './guards.ts';
import {
  englishAfter,
  englishBefore,
  englishFixed,
  englishPartAfter,
  englishPartBefore,
  englishQualitative,
  englishVague,
} from './phrases.ts';
import { spelledOutEnglish } from './spelled-out.ts';
import { englishWords } from './words.ts';

const changes = `pass passed passes passing climbs climbing falling growing drops dropping declines
  declining goes going revising raising soar soars soared surge surges surged swell swells swelled
  swollen rise rises rising rose risen fall falls falling fell fallen jump jumped grow grew
  grown go went gone increase increased drop dropped climb climbed decline declined decrease decreased
  raise raised revise revised cut reduce reduced up down change changed move moved`;

const longMonths = `january february march april may june july august september october november
  december`;
const shortMonths = 'jan feb mar apr jun jul aug sep sept oct nov dec';

const fractions = `half halves quarter quarters thirds fourths fifths sixths sevenths eighths ninths
  tenths hundredths thousandths millionth millionths billionth billionths trillionth trillionths`;

const irregularPlurals = 'people men women children police troops personnel';

/** How English news writes numbers, that of India too. */
export const englishNumbers: NumberGrammar = {
  words: englishWords,
  spelledOut: spelledOutEnglish,
  scales: new Map([
    ...['million', 'millions', 'mn', 'mln'].map(word => [word, 1e6] as const),
    ...['billion', 'billions', 'bn', 'bln'].map(word => [word, 1e9] as const),
    ...['trillion', 'trillions', 'tn', 'tln'].map(word => [word, 1e12] as const),
    ...['lakh', 'lakhs'].map(word => [word, 1e5] as const),
    ...['crore', 'crores'].map(word => [word, 1e7] as const),
  ]),
  scalesOfDigits: new Map([
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  suffixes: new Map([
    ...['k', 'K'].map(suffix => [suffix, 1e3] as const),
    ...['M', 'mn', 'mln'].map(suffix => [suffix, 1e6] as const),
    ...['bn', 'bln', 'B'].map(suffix => [suffix, 1e9] as const),
    ...['tn', 'tln'].map(suffix => [suffix, 1e12] as const),
  ]),
  ordinalSuffixes: wordSet('st nd rd th'),
  romanEndings: new Set(),
  link: 'and',
  half: new PhraseTable([
    ['and a half', true],
    ['and one half', true],
  ]),
  fixed: englishFixed,
  decimalSign: '.',
  // English has its groups by commas. But nobody writes three decimals that are all zeros, and some
  // who write English group by points.
  groupsByDecimalSign: group => group === '000',
  articles: wordSet('a an one'),
  collectives: new Map([
    ['dozen', { value: 12, counted: true }],
    ['dozens', { value: 12, counted: true }],
    ['score', { value: 20, counted: true }],
  ]),
  collectiveAdjectives: wordSet('good'),
  ofScales: new PhraseTable([]),
  of: wordSet('of'),
  before: englishBefore,
  guardedBefore: englishBeforeGuards,
  after: englishAfter,
  notAfter: wordSet('than of'),
  vague: englishVague,
  qualitative: englishQualitative,
  isCountedPlural: word => word.endsWith('s') || irregularPlurals.split(' ').includes(word),
  guarded: englishGuards,
  openers: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
  rangeLinks: new Map([
    ['to', 'to'],
    ['or', 'or'],
  ]),
  changes: wordSet(changes),
  changeBetween: null,
  changeBy: wordSet('by'),
  fractions: wordSet(fractions),
  namedByPlace:
    wordSet(`century centuries division divisions regiment regiments brigade brigades army
    armies corps battalion battalions legion legions fleet fleets squadron squadrons district
    districts arrondissement arrondissements infantry cavalry airborne`),
  ages: new PhraseTable(
    ['year', 'month', 'week', 'day'].flatMap(unit => [
      [`${unit} old`, true] as const,
      [`${unit} olds`, true] as const,
    ]),
  ),
  notThis: new PhraseTable(
    [', not', ', and not', 'and not', ', rather than'].map(each => [each, true]),
  ),
  nots: wordSet('not'),
  butThis: 'but',
  noneAndOne: {
    0: /(?<![\p{L}\p{M}])(?:no|none|zero|nobody|not a single)(?![\p{L}\p{M}])/iu,
    1: /(?<![\p{L}\p{M}])(?:an?|one|single|only|sole)(?![\p{L}\p{M}])/iu,
  },
  alikeVague: [],
  suffixesOfCounts: new Map([['m', 1e6]]),
  dimensions:
    wordSet(`high tall wide long deep thick runners sprint dash race away apart above below tides waves walls fences
    trenches metres meters`),
  labels: new Map([
    ...[...wordSet('minus negative number article resolution chapter page section flight')].map(
      label => [label, 'full'] as const,
    ),
    ...[...wordSet('no nos nr nrs art p pp')].map(label => [label, 'short'] as const),
  ]),
  months: new Map([
    ...longMonths.split(/\s+/).map(month => [month, 'full'] as const),
    ...shortMonths.split(/\s+/).map(month => [month, 'short'] as const),
  ]),
  capitalMonths: true,
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  dateLinks: wordSet('and to or through - – ,'),
  // “De” in what is quoted from French: “3 de Sept”.
  monthPrepositions: wordSet('of de'),
  dayArticles: wordSet('the'),
  monthsBeforeCounts: wordSet('in'),
  yearWords: wordSet('in since year early late mid summer fall autumn spring winter'),
  perhapsYearWords: wordSet('of by before after until from during through'),
  timeAfter: new PhraseTable(
    ['a.m.', 'a.m', 'am', 'p.m.', 'p.m', 'pm', "o'clock", 'gmt', 'utc'].map(phrase => [
      phrase,
      true,
    ]),
  ),
  timeBefore: new Set(),
  hours: new Set(),
  compounds: 'any word',
  functionWords: englishFunctionWords,
  partBefore: englishPartBefore,
  partAfter: englishPartAfter,
  determiners: wordSet('the these'),
};
