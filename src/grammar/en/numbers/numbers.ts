import { englishBeforeGuards } from '../../shared/numbers/before-guards.ts';
import { englishFunctionWords } from '../../shared/numbers/function-words.ts';
import { englishGuards } from '../../shared/numbers/guards.ts';
import type { NumberLanguage } from '../../shared/numbers/language.ts';
import { PhraseTable } from '../../shared/numbers/phrase-table.ts';
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

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** How English news writes numbers, that of India too. */
export const english: NumberLanguage = {
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
  ordinalSuffixes: set('st nd rd th'),
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
  articles: set('a an one'),
  collectives: new Map([
    ['dozen', { value: 12, counted: true }],
    ['dozens', { value: 12, counted: true }],
    ['score', { value: 20, counted: true }],
  ]),
  collectiveAdjectives: set('good'),
  ofScales: new PhraseTable([]),
  of: set('of'),
  before: englishBefore,
  guardedBefore: englishBeforeGuards,
  after: englishAfter,
  notAfter: set('than of'),
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
  changes: set(changes),
  changeBetween: null,
  changeBy: set('by'),
  fractions: set(fractions),
  namedByPlace: set(`century centuries division divisions regiment regiments brigade brigades army
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
  butThis: 'but',
  suffixesOfCounts: new Map([['m', 1e6]]),
  dimensions:
    set(`high tall wide long deep thick runners sprint dash race away apart above below tides waves walls fences
    trenches metres meters`),
  labels: set(
    'minus negative no nos nr nrs number article art resolution chapter page p pp section flight',
  ),
  months: new Map([
    ...longMonths.split(/\s+/).map(month => [month, 'full'] as const),
    ...shortMonths.split(/\s+/).map(month => [month, 'short'] as const),
  ]),
  capitalMonths: true,
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday'),
  dateLinks: set('and to or through - – ,'),
  yearWords: set('in since year early late mid summer fall autumn spring winter'),
  perhapsYearWords: set('of by before after until from during through'),
  timeAfter: new PhraseTable(
    ['a.m.', 'a.m', 'am', 'p.m.', 'p.m', 'pm', "o'clock", 'gmt', 'utc'].map(phrase => [
      phrase,
      true,
    ]),
  ),
  timeBefore: new Set(),
  hours: new Set(),
  compounds: true,
  functionWords: englishFunctionWords,
  partBefore: englishPartBefore,
  partAfter: englishPartAfter,
  determiners: set('the these'),
};
