import type { OverviewStrings } from '../views/overviews.ts';

export const overviewsEn: OverviewStrings = {
  short: {
    vague: {
      tens: 'tens',
      dozens: 'dozens',
      hundreds: 'hundreds',
      thousands: 'thousands',
      'tens of thousands': '10,000s',
      'hundreds of thousands': '100,000s',
      millions: 'millions',
    },
    qualitative: { several: 'several', many: 'many' },
    undated: 'no date',
    denied: answer => `not ${answer}`,
  },
  matrix: {
    title: 'Matrix',
    empty: 'No claim is recorded.',
    answers: 'answers',
    silent: 'silent on',
    acceptedOnly: 'without proposed',
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
    dated: count => `${count} dated`,
    undated: count => `${count} without a date`,
    noDate: 'No date given',
    roles: { event: 'event', said: 'said', as_of: 'as of', scope: 'counted in' },
    from: date => `from ${date}`,
    until: date => `until ${date}`,
  },
  origins: {
    title: 'Who says it',
    empty: 'No claim is recorded.',
    claims: count => `${count} ${count === 1 ? 'claim' : 'claims'}`,
    notAnOrigin: 'not counted as an origin',
    itsClaims: 'its claims',
    itsChains: 'its chains',
  },
};
