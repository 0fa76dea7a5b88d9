import type { Modifier, QualitativeWord, VagueWord } from '../../../model/quantity.ts';
import type { FixedNumber } from '../../shared/numbers/number-grammar.ts';
import { combined, PhraseTable } from '../../shared/numbers/phrase-table.ts';

/** “Plus de” and “plus d’” alike. */
const ofs = ['de', "d'"];

const exceeding = [
  ...['dépasse', 'dépassent', 'dépassé', 'dépassait', 'dépassaient', 'dépassant', 'dépasser'],
  ...['excède', 'excèdent', 'excédé', 'excédait', 'excédant', 'excéder'],
];
const crossing = [
  ...['franchi', 'franchit', 'franchissent', 'franchissait', 'franchissant', 'franchir'],
  ...['passé', 'passe', 'passer'],
];
const thresholds = combined(['la barre', 'le cap', 'le seuil'], ['', 'symbolique'], ['des']);
const reaching = [
  ...combined(['peut', 'peuvent', 'pourrait', 'pourraient'], ['atteindre', "s'élever à"]),
  ...combined(['pourrait', 'pourraient'], ['grimper à', 'monter à']),
];

const before: Readonly<Record<Exclude<Modifier, 'exact'>, readonly string[]>> = {
  about: [
    ...['environ', 'environs', 'quelque', 'quelques', 'approximativement', 'grosso modo'],
    ...['à peu près', 'plus ou moins', 'peu ou prou', '~', '≈'],
    ...combined(['autour', 'aux alentours', 'aux environs', "de l'ordre", 'à environ'], ofs),
  ],
  nearly: [
    ...['presque', 'quasiment'],
    ...combined(['près', 'pas loin', 'pas très loin', 'un peu moins', 'à peine moins'], ofs),
  ],
  'at least': [
    '≥',
    ...['au moins', 'au minimum', 'minimum', 'à tout le moins', 'au bas mot', 'pour le moins'],
    ...combined(['pas moins', 'un minimum', 'au minimum', 'au moins'], ofs),
    ...bounds('supérieur'),
    ...['au moins ou égal à', 'plus de ou égal à'],
  ],
  'more than': [
    '>',
    ...combined(
      ['plus', 'un peu plus', 'bien plus', 'beaucoup plus', 'largement plus', 'nettement plus'],
      ofs,
    ),
    ...combined(['au delà', 'au dessus'], ofs),
    ...['supérieur à', 'supérieure à', 'supérieurs à', 'supérieures à'],
    ...combined(exceeding, ['', 'les', 'le', ...thresholds]),
    ...combined(crossing, thresholds),
    ...thresholds,
  ],
  'up to': [
    '≤',
    ...["jusqu'à", 'au plus', 'tout au plus', 'au maximum', 'maximum', 'au grand maximum'],
    ...combined(['pas plus', 'un maximum', 'au maximum'], ofs),
    ...bounds('inférieur'),
    ...combined(exceeding, ['pas'], ['', 'les', 'le', ...thresholds]),
    ...combined(['pas'], [...exceeding, ...crossing], thresholds),
    ...combined(['pas'], exceeding, ['', 'les', 'le']),
    ...combined(reaching, ['', 'les', 'le']),
  ],
  'fewer than': [
    '<',
    ...combined(['moins', 'bien moins', 'beaucoup moins', 'en dessous', 'au dessous'], ofs),
    ...combined(['en deçà'], ofs),
    ...combined(['sous'], thresholds),
    ...['inférieur à', 'inférieure à', 'inférieurs à', 'inférieures à'],
  ],
};

/** “Supérieur ou égal à”, “égal ou supérieur à”, in every gender and number. */
function bounds(adjective: string): string[] {
  return ['', 'e', 's', 'es'].flatMap(ending => {
    const equal = ending === 's' ? 'égaux' : `égal${ending}`;
    return [`${adjective}${ending} ou ${equal} à`, `${equal} ou ${adjective}${ending} à`];
  });
}

export const frenchBefore = new PhraseTable<Modifier>(
  Object.entries(before).flatMap(([modifier, phrases]) =>
    phrases.map(phrase => [phrase, modifier as Modifier] as const),
  ),
);

const after: Readonly<Record<string, Modifier>> = {
  environ: 'about',
  'à peu près': 'about',
  'et quelques': 'about',
  approximativement: 'about',
  'au moins': 'at least',
  'au minimum': 'at least',
  minimum: 'at least',
  'au bas mot': 'at least',
  'ou plus': 'at least',
  'et plus': 'at least',
  'ou davantage': 'at least',
  'voire plus': 'at least',
  'voire davantage': 'at least',
  'au plus': 'up to',
  'tout au plus': 'up to',
  'au maximum': 'up to',
  maximum: 'up to',
  'ou moins': 'up to',
};

export const frenchAfter = new PhraseTable<Modifier>(Object.entries(after));

const vagueNouns: Readonly<Record<string, VagueWord | 'none'>> = {
  dizaines: 'dozens',
  douzaines: 'dozens',
  centaines: 'hundreds',
  milliers: 'thousands',
  'dizaines de milliers': 'tens of thousands',
  'centaines de milliers': 'hundreds of thousands',
  millions: 'millions',
  'dizaines de millions': 'none',
  'centaines de millions': 'none',
  'milliers de milliards': 'none',
  milliards: 'none',
  'dizaines de milliards': 'none',
  'centaines de milliards': 'none',
};

const vagueDeterminers = [
  ...['', 'des', 'de', 'les', 'ces', 'plusieurs', 'quelques', 'de nombreuses', 'de nombreux'],
  ...['de plusieurs', 'de quelques', 'par'],
];

export const frenchVague = new PhraseTable<VagueWord | 'none'>([
  ...Object.entries(vagueNouns).flatMap(([noun, word]) =>
    combined(vagueDeterminers, [noun]).map(phrase => [phrase, word] as const),
  ),
  // As the project itself writes “tens” in French.
  ['quelques dizaines', 'tens'],
  ['de quelques dizaines', 'tens'],
]);

const qualitative: Readonly<Record<string, QualitativeWord>> = {
  plusieurs: 'several',
  'de nombreux': 'many',
  'de nombreuses': 'many',
  'beaucoup de': 'many',
  "beaucoup d'": 'many',
  'un grand nombre de': 'many',
  "un grand nombre d'": 'many',
};

export const frenchQualitative = new PhraseTable<QualitativeWord>(Object.entries(qualitative));

const fixed: Readonly<Record<string, FixedNumber>> = {
  'trois quarts': { value: 0.75, about: false },
  'un demi millier': { value: 500, about: true },
  'demi millier': { value: 500, about: true },
  'un demi million': { value: 500_000, about: false },
  'demi million': { value: 500_000, about: false },
  'un demi milliard': { value: 500_000_000, about: false },
  'demi milliard': { value: 500_000_000, about: false },
  'une demi douzaine': { value: 6, about: true },
  'demi douzaine': { value: 6, about: true },
  'une demi dizaine': { value: 5, about: true },
  'une demi centaine': { value: 50, about: true },
};

export const frenchFixed = new PhraseTable<FixedNumber>(Object.entries(fixed));

export const frenchPartBefore = new PhraseTable<true>(
  [
    ...['dont', 'parmi lesquels', 'parmi lesquelles', 'parmi eux', 'parmi elles', 'y compris'],
    ...['au nombre desquels', 'au nombre desquelles', 'notamment', 'incluant', 'comprenant'],
  ].map(phrase => [phrase, true]),
);

export const frenchPartAfter = new PhraseTable<true>(
  ["d'entre eux", "d'entre elles", 'parmi eux', 'parmi elles'].map(phrase => [phrase, true]),
);
