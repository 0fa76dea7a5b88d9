import type { Articles } from '../../src/model/article.ts';
import { articleOf } from './article.ts';
import { makeBriefing } from './briefing.ts';

/**
 * A briefing in which one source, `a`, answers every question twice, at another time, with other
 * words and by another chain, and `b` once, between the two; `c` is silent.
 *
 * The format does not allow it yet: a file that says so is refused.
 */
export const twoAnswers = makeBriefing({
  title: 'Two answers of one source',
  lang: 'en',
  parties: {
    kr: { name: 'Corea' },
    nis: { name: 'Service', controlled_by: 'kr' },
    ru: { name: 'Rusia' },
    kim: { name: 'Kim', kind: 'person' },
    afp: { name: 'Agence', kind: 'outlet' },
  },
  sources: {
    a: { title: 'Live', lang: 'en', text: { file: 'a.txt' } },
    b: { title: 'Evening', lang: 'en', text: { file: 'b.txt' } },
    c: { title: 'Other', lang: 'en' },
  },
  figures: [
    {
      id: 'sent',
      label: 'Soldiers sent',
      reports: [
        {
          source: 'a',
          value: 600,
          passage: 'it was 600 soldiers at noon',
          chain: ['nis'],
          as_of: '2025-06-01',
        },
        { source: 'b', value: 'about 700', passage: 'about 700 soldiers', chain: ['ru'] },
        {
          source: 'a',
          value: 900,
          passage: 'it was 900 men by night',
          chain: ['ru'],
          as_of: '2025-06-02',
        },
      ],
    },
  ],
  casualties: [
    {
      id: 'killed',
      label: 'Killed',
      reports: [
        { source: 'a', value: 5, passage: 'five dead', chain: ['kr'] },
        { source: 'a', value: 'dozens', passage: 'dozens dead', chain: ['nis'], mood: 'denied' },
      ],
    },
  ],
  statements: [
    {
      id: 'duty',
      speaker: 'kim',
      topic: 'support',
      reports: [
        { source: 'a', quote: 'we will come', chain: ['afp'] },
        { source: 'b', quote: 'we will come soon' },
        { source: 'a', quote: 'we will never come', chain: ['ru'] },
      ],
    },
  ],
  events: [
    {
      id: 'pact',
      label: 'Pact',
      reports: [
        { source: 'a', when: '2025-06-01', passage: 'signed on 1 June' },
        { source: 'b', when: '2025-06', passage: 'signed in June' },
        { source: 'a', when: '2025-06-03', passage: 'signed on 3 June' },
      ],
    },
  ],
});

/** The second answers of `a` to `sent` and `duty` are not in its article as they were recorded. */
export const twoAnswersArticles: Articles = new Map([
  [
    'a',
    articleOf(
      'First it was 600 soldiers at noon. There were five dead. “we will come”, he said. ' +
        'The pact was signed on 1 June, later: signed on 3 June. Then it was 800 men by night.',
    ),
  ],
  ['b', articleOf('There were about 700 soldiers. “we will come soon”. It was signed in June.')],
]);
