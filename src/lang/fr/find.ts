import type { Language } from '../language.ts';

export const findFr: Language['find'] = {
  found: count => `${count} trouvé${count > 1 ? 's' : ''}`,
  nothing: 'rien trouvé',
  toFirst: 'après la dernière occurrence\u00a0: reprise à la première',
  toLast: 'avant la première occurrence\u00a0: reprise à la dernière',
  moreThan: count => `plus de ${count}`,
  going: '…',
  notYet: 'pas d’autre occurrence pour l’instant\u00a0: la recherche continue',
  toFirstOfMore: count =>
    `après l’occurrence ${count}, la dernière retenue parmi d’autres\u00a0: reprise à la première`,
  toLastKept: count =>
    `avant la première occurrence\u00a0: reprise à la ${count}e, la dernière retenue parmi d’autres`,
  keep: 'garder',
  clear: 'effacer',
  filterCleared: 'Le filtre est effacé\u00a0: tout est montré.',
  pasted: key =>
    `Rien n’a été fait du texte collé${key === null ? '' : `\u00a0: ${key} cherche des mots`}.`,
  aloud: {
    search: 'Recherche',
    nothingTyped: 'rien de saisi',
    end: 'fin',
    matches: count => `${count} occurrence${count > 1 ? 's' : ''}`,
    manyMatches: count => `plus de ${count} occurrences`,
    match: (at, of) => `occurrence ${at} sur ${of}`,
    going: 'la recherche continue',
    cleared: 'La recherche est effacée.',
  },
};
