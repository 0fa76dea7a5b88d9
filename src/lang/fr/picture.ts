import type { Language } from '../language.ts';

export const pictureFr: Language['picture'] = {
  title: 'Image',
  assessment: 'Évaluation',
  noBound: 'rien ne le borne',
  moreParts: count => `${count} de plus sur cet axe\u00a0: non montrées`,
  legend: {
    ends: 'bas, meilleur, haut',
    exact: 'un seul nombre',
    bounds: 'bas, haut',
    notIncluded: 'borne exclue',
    open: 'borne non donnée',
    reach: 'encore compatible',
    denied: 'démenti',
    assessment: 'évaluation',
    look: 'mots à vérifier',
  },
  sameWords: 'les mêmes mots',
  otherLanguages:
    'les articles sont dans des langues différentes, leurs mots ne sont donc pas comparés.',
};
