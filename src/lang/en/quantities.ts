import type { Modifier, QualitativeWord, VagueWord } from '../../model/quantity.ts';

/** How quantities and dates are written in one language. */
export const quantitiesEn = {
  /** The tag that Intl knows: for the grouping of digits and the names of months. */
  locale: 'en-US',
  /** Between groups of three digits, and before decimals. */
  groupMark: ',',
  decimalMark: '.',
  /** Each takes the number already written. */
  modifiers: {
    exact: number => number,
    about: number => `about ${number}`,
    nearly: number => `nearly ${number}`,
    'at least': number => `at least ${number}`,
    'more than': number => `more than ${number}`,
    'up to': number => `up to ${number}`,
    'fewer than': number => `fewer than ${number}`,
  } satisfies Readonly<Record<Modifier, (number: string) => string>>,
  vague: {
    tens: 'tens',
    dozens: 'dozens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    'tens of thousands': 'tens of thousands',
    'hundreds of thousands': 'hundreds of thousands',
    millions: 'millions',
  } satisfies Readonly<Record<VagueWord, string>>,
  qualitative: { several: 'several', many: 'many' } satisfies Readonly<
    Record<QualitativeWord, string>
  >,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** A best estimate beside what bounds it. */
  estimate: (best: string, bounds: string) => `${best} (${bounds})`,
  date: {
    /** January first, as Intl has them: it takes a fiftieth of a second to say so itself. */
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
    month: (month: string, year: string) => `${month} ${year}`,
    day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
    /** Hour and minute have two digits; `zone` is empty where the text names none. */
    minute: (day: string, hour: string, minute: string, zone: string) =>
      `${day}, ${hour}:${minute}${zone && ` ${zone}`}`,
  },
};
