import type { Language } from '../language.ts';

export const firstStepsFr: Language['firstSteps'] = {
  arrows: 'Flèches\u00a0: bouger',
  moves: keys => `${keys}\u00a0: bouger`,
  opens: key => `${key}\u00a0: comparer`,
  helps: key => `${key}\u00a0: les touches`,
  quits: key => `${key}\u00a0: quitter`,
  short: {
    arrows: 'Flèches',
    moves: keys => keys,
    helps: key => `${key}\u00a0: touches`,
    quits: key => `${key}\u00a0: quitter`,
  },
};
