import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { languageOf } from '../../src/lang/language.ts';
import { makeTextPen } from '../../src/told/text-pen.ts';
import { claimOf, makeBriefing } from '../support/briefing.ts';

const briefing = makeBriefing({
  parties: { kcna: { name: 'KCNA' }, kim: { name: 'Kim', kind: 'person' } },
  sources: { dated: { published: '2025-09-04' }, undated: {} },
  events: [
    {
      id: 'pact',
      reports: [
        { source: 'dated', when: '2025-06', resolved_from: 'published' },
        { source: 'undated', when: '2024', resolved_from: 'published' },
      ],
    },
  ],
  casualties: [
    {
      id: 'killed',
      measure: 'killed',
      reports: [
        { source: 'dated', value: 'about 2000', mood: 'conditional' },
        { source: 'undated', value: 'about 2000', mood: 'conditional' },
      ],
    },
  ],
  statements: [
    {
      id: 'duty',
      speaker: 'kim',
      reports: [
        { source: 'dated', form: 'direct', quote: 'one' },
        { source: 'undated', form: 'direct', quote: 'two', recorded_by: ['kcna'] },
      ],
    },
  ],
});
const pen = makeTextPen(briefing, analyse(briefing), languageOf('en'));

describe('what is said of a report', () => {
  test('a date read from a publication date that is not stated says so', () => {
    const { answers } = pen.told(claimOf(briefing, 'pact'));
    expect(answers.map(({ resolvedFrom }) => resolvedFrom?.text)).toEqual([
      'read from the publication date',
      'read from the publication date (not stated)',
    ]);
  });

  test('sources that agree in the conditional are not said to state a fact', () => {
    expect(pen.sentence(claimOf(briefing, 'killed'))).toMatch(/about 2,000.*in the conditional/);
  });

  test('who recorded a statement is named with the sources that have it from there', () => {
    expect(pen.origins(claimOf(briefing, 'duty'))).toBe(
      '2 reports · 1 distinct origin · recorded by KCNA (B)',
    );
  });
});
