import type { Articles } from '../../src/model/article.ts';
import { articleOf } from './article.ts';
import { makeBriefing } from './briefing.ts';

/**
 * A briefing in which every fact that a claim or an answer can have is stated somewhere: no surface
 * can leave one out unseen. The source `a` has two answers to `killed` and two to `duty`.
 */
export const everyFact = makeBriefing({
  title: 'Every fact',
  event: { name: 'The event', date: '2025-09-03' },
  parties: {
    kr: { name: 'South Korea', kind: 'state', interest: 'belligerent' },
    nis: { name: 'Service', kind: 'intelligence', controlled_by: 'kr' },
    lee: { name: 'Lee Seong-kweun', kind: 'person' },
    afp: { name: 'Agence', kind: 'agency' },
    kim: { name: 'Kim Jong-un', kind: 'person' },
    putin: { name: 'Vladimir Putin', kind: 'person' },
    kcna: { name: 'Central Agency', kind: 'agency' },
    daily: { name: 'The Daily', kind: 'outlet' },
  },
  sources: {
    a: { title: 'First article', lang: 'en', outlet: 'daily', published: '2025-09-04' },
    b: { title: 'Second article', lang: 'en' },
    c: { title: 'Third article', lang: 'en' },
  },
  figures: [
    {
      id: 'sent',
      label: 'Soldiers sent',
      unit: 'soldiers',
      scope: { from: '2024-10', to: '2025-02', place: 'Kursk' },
      reports: [
        {
          source: 'a',
          value: 'thousands',
          passage: 'thousands of soldiers',
          chain: ['daily', 'afp'],
        },
        { source: 'b', value: 30, passage: 'thirty of them' },
      ],
    },
  ],
  casualties: [
    {
      id: 'losses',
      label: 'Losses',
      measure: 'killed_or_wounded',
      reports: [{ source: 'b', value: 4700, passage: '4,700 killed or wounded' }],
    },
    {
      id: 'killed',
      label: 'Soldiers killed',
      measure: 'killed',
      population: { side: 'kr', status: 'combatant' },
      within: 'losses',
      review: 'proposed',
      reports: [
        {
          source: 'a',
          value: 'about 600',
          passage: 'some 600 would have died',
          chain: ['nis', 'lee', 'afp'],
          mood: 'conditional',
          as_of: '2025-04-30',
          revises: { claim: 'killed', source: 'b' },
        },
        {
          source: 'a',
          value: 'at least 700',
          passage: 'at least 700 died',
          chain: ['kr'],
          as_of: '2025-05-02',
        },
        { source: 'b', value: 500, passage: '500 died', chain: ['nis'], as_of: '2025-03-01' },
      ],
    },
  ],
  statements: [
    {
      id: 'duty',
      speaker: 'kim',
      to: 'putin',
      topic: 'duty',
      said: { date: '2025-09-03', place: 'Beijing', medium: 'meeting' },
      reports: [
        {
          source: 'a',
          form: 'mixed',
          quote: ['full support', 'a brotherly duty'],
          passage: 'promised “full support” out of “a brotherly duty”',
          cue: 'hammered',
          translated_from: 'ko',
          recorded_by: ['kcna'],
          chain: ['afp'],
        },
        { source: 'a', form: 'indirect', passage: 'that he would never yield', mood: 'denied' },
        { source: 'b', form: 'direct', quote: 'full support, a duty', cue: 'declared' },
      ],
    },
    {
      id: 'promise',
      speaker: 'kim',
      topic: 'promise',
      reports: [
        { source: 'b', form: 'direct', quote: 'We will never forget our duty to you' },
        { source: 'c', form: 'direct', quote: 'We will not forget our duty to you' },
      ],
    },
  ],
  events: [
    {
      id: 'signature',
      label: 'Signature of the pact',
      reports: [
        {
          source: 'a',
          when: '2024-06',
          passage: 'The pact was signed in June last year',
          resolved_from: 'published',
        },
        { source: 'b', when: null, passage: 'the pact they signed' },
      ],
    },
  ],
});

/** The article of `a`, which has other words than one passage of it and all words of the others. */
export const everyFactArticles: Articles = new Map([
  [
    'a',
    articleOf(
      'It is said that some 600 would have died; at least 700 died. There are thousands of ' +
        'soldiers. He hammered and promised “full support” out of “a brotherly duty”, and that he ' +
        'would never yield. The pact was signed in July last year.',
    ),
  ],
]);
