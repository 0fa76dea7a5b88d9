import type { Language } from '../language.ts';

export const helpFr: Language['help'] = {
  here: 'Sur cet écran',
  places: {
    dashboard: 'sur le tableau de bord',
    compare: 'dans Comparer',
    source: 'dans un article',
    picture: 'dans l’image',
    help: 'dans l’aide',
    problems: 'dans la liste des problèmes',
    briefings: 'dans la liste des fichiers',
    filter: 'dans le filtre',
    matrix: 'dans la matrice',
    timeline: 'dans la chronologie',
    origins: 'dans «\u00a0Qui le dit\u00a0»',
  },
  elsewhere: 'sur la plupart des autres écrans',
};
