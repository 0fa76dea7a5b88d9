import type { Modifier, QualitativeWord, VagueWord } from '../model/quantity.ts';

/** How quantities and dates are written in one language. */
export interface QuantityStrings {
  /** The tag that Intl knows: for the grouping of digits and the names of months. */
  readonly locale: string;
  /** Between groups of three digits, and before decimals. */
  readonly groupMark: string;
  readonly decimalMark: string;
  /** Each takes the number already written. */
  readonly modifiers: Readonly<Record<Modifier, (number: string) => string>>;
  readonly vague: Readonly<Record<VagueWord, string>>;
  readonly qualitative: Readonly<Record<QualitativeWord, string>>;
  readonly range: (low: string, high: string) => string;
  /** A best estimate beside what bounds it. */
  readonly estimate: (best: string, bounds: string) => string;
  readonly date: {
    /** January first, as Intl has them: it takes a fiftieth of a second to say so itself. */
    readonly months: readonly string[];
    readonly shortMonths: readonly string[];
    readonly month: (month: string, year: string) => string;
    readonly day: (day: number, month: string, year: string) => string;
    /** Hour and minute have two digits; `zone` is empty where the text names none. */
    readonly minute: (day: string, hour: string, minute: string, zone: string) => string;
  };
}

export const quantitiesEn: QuantityStrings = {
  locale: 'en-US',
  groupMark: ',',
  decimalMark: '.',
  modifiers: {
    exact: number => number,
    about: number => `about ${number}`,
    nearly: number => `nearly ${number}`,
    'at least': number => `at least ${number}`,
    'more than': number => `more than ${number}`,
    'up to': number => `up to ${number}`,
    'fewer than': number => `fewer than ${number}`,
  },
  vague: {
    tens: 'tens',
    dozens: 'dozens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    'tens of thousands': 'tens of thousands',
    'hundreds of thousands': 'hundreds of thousands',
    millions: 'millions',
  },
  qualitative: { several: 'several', many: 'many' },
  range: (low, high) => `${low} to ${high}`,
  estimate: (best, bounds) => `${best} (${bounds})`,
  date: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
    month: (month, year) => `${month} ${year}`,
    day: (day, month, year) => `${day} ${month} ${year}`,
    minute: (day, hour, minute, zone) => `${day}, ${hour}:${minute}${zone && ` ${zone}`}`,
  },
};

export const quantitiesFr: QuantityStrings = {
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
