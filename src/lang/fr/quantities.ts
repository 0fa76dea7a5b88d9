import type { Language } from '../language.ts';

export const quantitiesFr: Language['quantities'] = {
  locale: 'fr-FR',
  groupMark: '\u202f',
  decimalMark: ',',
  modifiers: {
    exact: number => number,
    about: number => `environ ${number}`,
    nearly: number => `près de ${number}`,
    'at least': number => `au moins ${number}`,
    'more than': number => `plus de ${number}`,
    'up to': number => `jusqu’à ${number}`,
    'fewer than': number => `moins de ${number}`,
  },
  vague: {
    // “Des dizaines” is what French says where English says “dozens”; the rarer “tens” is told
    // apart from it by another article.
    tens: 'quelques dizaines',
    dozens: 'des dizaines',
    hundreds: 'des centaines',
    thousands: 'des milliers',
    'tens of thousands': 'des dizaines de milliers',
    'hundreds of thousands': 'des centaines de milliers',
    millions: 'des millions',
  },
  qualitative: { several: 'plusieurs', many: 'un grand nombre' },
  range: (low, high) => `${low} à ${high}`,
  estimate: (best, bounds) => `${best} (${bounds})`,
  date: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    month: (month, year) => `${month} ${year}`,
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    minute: (day, hour, minute, zone) =>
      `${day} à ${hour}\u00a0h\u00a0${minute}${zone && ` (${zone})`}`,
  },
};
