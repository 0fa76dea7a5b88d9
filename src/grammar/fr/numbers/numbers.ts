import { frenchBeforeGuards } from '../../shared/numbers/before-guards.ts';
import { frenchFunctionWords } from '../../shared/numbers/function-words.ts';
import { frenchGuards } from '../../shared/numbers/guards.ts';
import type { NumberLanguage } from '../../shared/numbers/language.ts';
import { PhraseTable } from '../../shared/numbers/phrase-table.ts';
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

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** How French news writes numbers. */
export const french: NumberLanguage = {
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
  ordinalSuffixes: set('e er re ère ere ème eme ième ieme es ers res ᵉ ᵉʳ ʳᵉ nd nde nds ndes'),
  link: 'et',
  half: new PhraseTable([
    ['et demi', true],
    ['et demie', true],
  ]),
  fixed: frenchFixed,
  decimalSign: ',',
  groupsByDecimalSign: () => true,
  articles: set('un une'),
  collectives: new Map(
    Object.entries(collectives).flatMap(([noun, value]) => {
      const collective = { value, counted: noun === 'douzaine' };
      return [
        [noun, collective],
        [`${noun}s`, collective],
      ] as const;
    }),
  ),
  collectiveAdjectives: set('bonne petite grosse bon petit gros'),
  ofScales: new PhraseTable([
    ['de milliers', 1e3],
    ['de millions', 1e6],
    ['de milliards', 1e9],
  ]),
  of: set('de d du des'),
  before: frenchBefore,
  guardedBefore: frenchBeforeGuards,
  after: frenchAfter,
  notAfter: set('de d que qu'),
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
  changes: set(changes),
  changeBetween:
    /^(?:.*ment|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|ainsi|ensuite|depuis|en|les?|son|ce|bilan|nombre|total|chiffre|de|morts|blessés|tués|victimes|une?|jours?|semaines?|mois|ans?|heures?)$/u,
  changeBy: new Set(),
  fractions: set(`tiers quart quarts demi demis demie demies millionième millionièmes milliardième
    milliardièmes billionième billionièmes billionieme billioniemes`),
  namedByPlace:
    set(`siècle siècles division divisions régiment régiments brigade brigades armée armées
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
  butThis: 'mais',
  suffixesOfCounts: new Map(),
  dimensions: new Set(),
  labels: set('n no nº numéro article art résolution chapitre page p années'),
  months: new Map([
    ...longMonths.split(/\s+/).map(month => [month, 'full'] as const),
    ...shortMonths.split(/\s+/).map(month => [month, 'short'] as const),
  ]),
  capitalMonths: false,
  weekdays: set('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  dateLinks: set('et au à ou - – ,'),
  yearWords: set('en an année années fin début mi courant dès printemps été automne hiver'),
  perhapsYearWords: set('de d avant après depuis vers pour'),
  timeAfter: new PhraseTable(['h', 'gmt', 'utc'].map(phrase => [phrase, true])),
  timeBefore: set('à vers dès'),
  hours: set('heure heures'),
  compounds: false,
  functionWords: frenchFunctionWords,
  partBefore: frenchPartBefore,
  partAfter: frenchPartAfter,
  determiners: set('les des ces ses leurs'),
};
