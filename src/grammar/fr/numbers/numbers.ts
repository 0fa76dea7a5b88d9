import type { NumberGrammar } from '../../shared/numbers/number-grammar.ts';
import { PhraseTable } from '../../shared/numbers/phrase-table.ts';
import { wordSet } from '../../shared/word-set.ts';
import { frenchBeforeGuards } from './before-guards.ts';
import { frenchFunctionWords } from './function-words.ts';
import { frenchGuards } from './guards.ts';
import {
  frenchAfter,
  frenchBefore,
  frenchFixed,
  frenchPartAfter,
  frenchPartBefore,
  frenchQualitative,
  frenchVague,
} from './phrases.ts';
import { spelledOutFrench } from './spelled-out.ts';
import { frenchWords } from './words.ts';

const collectives: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const changes = `passer passe passent passait passaient passé passée passés passées passera passeront
  passant grimper grimpé grimpée monter monté montée tomber tombé tombée tombés chuter chuté bondir
  bondi augmenter augmenté augmentée baisser baissé réduire réduit réduite ramener ramené ramenée
  porter porté portée porte portent portait portaient portant relever relevé relevée réviser révisé révisée reculer reculé progresser
  progressé grimpe grimpent monte montent chute chutent augmente augmentent baisse baissent diminue
  diminuent diminué recule reculent réduisant ramène ramenant`;

const longMonths = `janvier février fevrier mars avril mai juin juillet août aout septembre octobre
  novembre décembre decembre`;
const shortMonths = 'janv févr fév avr juil sept oct nov déc';

/** How French news writes numbers. */
export const frenchNumbers: NumberGrammar = {
  words: frenchWords,
  spelledOut: spelledOutFrench,
  scales: new Map([
    ...['million', 'millions'].map(word => [word, 1e6] as const),
    ...['milliard', 'milliards', 'md', 'mds', 'mrd'].map(word => [word, 1e9] as const),
    ...['billion', 'billions'].map(word => [word, 1e12] as const),
    ...['trillion', 'trillions'].map(word => [word, 1e18] as const),
  ]),
  scalesOfDigits: new Map([['mille', 1000]]),
  suffixes: new Map([
    ...['k', 'K'].map(suffix => [suffix, 1e3] as const),
    ['M', 1e6],
    ...['Md', 'Mds', 'md', 'mds'].map(suffix => [suffix, 1e9] as const),
  ]),
  ordinalSuffixes: wordSet('e er re ère ere ème eme ième ieme es ers res ᵉ ᵉʳ ʳᵉ nd nde nds ndes'),
  romanEndings: wordSet('er re e ème'),
  link: 'et',
  half: new PhraseTable([
    ['et demi', true],
    ['et demie', true],
  ]),
  fixed: frenchFixed,
  decimalSign: ',',
  groupsByDecimalSign: () => true,
  articles: wordSet('un une'),
  collectives: new Map(
    Object.entries(collectives).flatMap(([noun, value]) => {
      const collective = { value, counted: noun === 'douzaine' };
      return [
        [noun, collective],
        [`${noun}s`, collective],
      ] as const;
    }),
  ),
  collectiveAdjectives: wordSet('bonne petite grosse bon petit gros'),
  ofScales: new PhraseTable([
    ['de milliers', 1e3],
    ['de millions', 1e6],
    ['de milliards', 1e9],
  ]),
  of: wordSet('de d du des'),
  before: frenchBefore,
  guardedBefore: frenchBeforeGuards,
  after: frenchAfter,
  notAfter: wordSet('de d que qu'),
  vague: frenchVague,
  qualitative: frenchQualitative,
  isCountedPlural: word => /[sx]$/.test(word),
  guarded: frenchGuards,
  openers: new Map([
    ['entre', 'et'],
    ['de', 'à'],
    ['d', 'à'],
  ]),
  rangeLinks: new Map([
    ['à', 'to'],
    ['ou', 'or'],
  ]),
  changes: wordSet(changes),
  changeBetween:
    /^(?:.*ment|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|ainsi|ensuite|depuis|en|les?|son|ce|bilan|nombre|total|chiffre|de|morts|blessés|tués|victimes|une?|jours?|semaines?|mois|ans?|heures?)$/u,
  changeBy: new Set(),
  fractions:
    wordSet(`tiers quart quarts demi demis demie demies millionième millionièmes milliardième
    milliardièmes billionième billionièmes billionieme billioniemes`),
  namedByPlace:
    wordSet(`siècle siècles division divisions régiment régiments brigade brigades armée armées
    corps bataillon bataillons légion légions flotte flottes escadron escadrons escadre
    arrondissement arrondissements circonscription`),
  ages: new PhraseTable([]),
  notThis: new PhraseTable(
    [
      'et non',
      'et non pas',
      'et pas',
      ', non',
      ', non pas',
      ', pas',
      ', et non',
      ', et non pas',
    ].map(each => [each, true]),
  ),
  nots: wordSet('pas non'),
  butThis: 'mais',
  noneAndOne: {
    0: /(?<![\p{L}\p{M}])(?:aucune?|zéro|nul|nulle|personne|pas d[e’'])(?![\p{M}])/iu,
    1: /(?<![\p{L}\p{M}])(?:une?|seule?|unique)(?![\p{L}\p{M}])/iu,
  },
  alikeVague: ['tens', 'dozens'],
  suffixesOfCounts: new Map(),
  dimensions: new Set(),
  labels: new Map([
    ...[...wordSet('nº numéro article résolution chapitre page années')].map(
      label => [label, 'full'] as const,
    ),
    ...[...wordSet('n no art p')].map(label => [label, 'short'] as const),
  ]),
  months: new Map([
    ...longMonths.split(/\s+/).map(month => [month, 'full'] as const),
    ...shortMonths.split(/\s+/).map(month => [month, 'short'] as const),
  ]),
  capitalMonths: false,
  weekdays: wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  dateLinks: wordSet('et au à ou - – ,'),
  // “Of” in what is quoted from English: “3 of Sept”.
  monthPrepositions: wordSet('de of'),
  dayArticles: wordSet('le'),
  monthsBeforeCounts: null,
  yearWords: wordSet('en an année années fin début mi courant dès printemps été automne hiver'),
  perhapsYearWords: wordSet('de d avant après depuis vers pour'),
  timeAfter: new PhraseTable(['h', 'gmt', 'utc'].map(phrase => [phrase, true])),
  timeBefore: wordSet('à vers dès'),
  hours: wordSet('heure heures'),
  compounds: wordSet('là ci'),
  functionWords: frenchFunctionWords,
  partBefore: frenchPartBefore,
  partAfter: frenchPartAfter,
  determiners: wordSet('les des ces ses leurs'),
};
