import type { QualitativeWord, VagueWord } from '../../model/quantity.ts';

/** The words of the three screens that show all claims at once: matrix, timeline, origins. */
export const overviewsEn = {
  /** Answers as a narrow cell has room for. */
  short: {
    vague: {
      tens: 'tens',
      dozens: 'dozens',
      hundreds: 'hundreds',
      thousands: 'thousands',
      'tens of thousands': '10,000s',
      'hundreds of thousands': '100,000s',
      millions: 'millions',
    } satisfies Readonly<Record<VagueWord, string>>,
    qualitative: { several: 'several', many: 'many' } satisfies Readonly<
      Record<QualitativeWord, string>
    >,
    undated: 'no date',
    /** A denied answer: “not 40”. */
    denied: (answer: string) => `not ${answer}`,
  },
  matrix: {
    title: 'Matrix',
    empty: 'No claim is recorded.',
    answers: 'answers',
    silent: 'silent on',
    /** Beside the two, where proposed claims are listed but not counted. */
    acceptedOnly: 'without proposed',
    /** What a sign in a cell stands for. */
    legend: {
      answer: 'an answer',
      silence: 'silent',
      quoted: 'quoted',
      partly: 'partly quoted',
      indirect: 'not quoted',
      conditional: 'in the conditional',
      denied: 'denied',
      about: 'about',
      look: 'look at the words',
    },
  },
  timeline: {
    title: 'Timeline',
    empty: 'No claim is recorded.',
    dated: (count: number) => `${count} dated`,
    undated: (count: number) => `${count} without a date`,
    /** Over what has no date. */
    noDate: 'No date given',
    /** What a date is the date of, in a word or two. */
    roles: { event: 'event', said: 'said', as_of: 'as of', scope: 'counted in' } satisfies Readonly<
      Record<'event' | 'said' | 'as_of' | 'scope', string>
    >,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
  },
  origins: {
    title: 'Who says it',
    empty: 'No claim is recorded.',
    claims: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
    notAnOrigin: 'not counted as an origin',
    /** What a sign before claims, or before chains, says of them. */
    itsClaims: 'its claims',
    itsChains: 'its chains',
  },
};
