import type { Language } from '../language.ts';

export const leftOutFr: Language['leftOut'] = {
  note: (count, key) => `${count} de côté${key === null ? '' : `\u00a0: ${key}`}`,
  sentence: (count, key) =>
    `${count} laissé${count > 1 ? 's' : ''} de côté à cause d’un problème${key === null ? '.' : `\u00a0: ${key}`}`,
};
