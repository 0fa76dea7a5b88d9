import { describe, expect, test } from 'vitest';
import { type Provenance, sourceProvenance } from '../../src/analysis/provenance.ts';
import { type BriefingInput, makeBriefing } from '../support/briefing.ts';

function provenance(input: BriefingInput, source = 'a'): Provenance {
  const briefing = makeBriefing({ sources: { a: {}, b: {} }, ...input });
  const found = briefing.sources.find(({ id }) => id === source);
  if (!found) throw new Error(`The test briefing has no source ${source}.`);
  return sourceProvenance(found, briefing);
}

const none = { figure: 0, casualty: 0, statement: 0, event: 0 };

describe('what a source rests on', () => {
  test('Chains are listed once, most reports first, and what has none is last.', () => {
    const { bases } = provenance({
      figures: [
        { reports: [{ source: 'a', value: 1 }] },
        { reports: [{ source: 'a', value: 1 }] },
        { reports: [{ source: 'a', value: 1 }] },
        { reports: [{ source: 'a', value: 1, chain: ['nis', 'afp'] }] },
        { reports: [{ source: 'a', value: 1, chain: ['kr'] }] },
        { reports: [{ source: 'a', value: 1, chain: ['kr'] }] },
        { reports: [{ source: 'a', value: 1, chain: ['nis'] }] },
      ],
    });
    expect(bases.map(({ chain, counts }) => [chain.join(' '), counts.figure])).toEqual([
      ['kr', 2],
      ['nis afp', 1],
      ['nis', 1],
      ['', 3],
    ]);
  });

  test('Reports of each kind are counted, for the source and for each chain.', () => {
    const chain = ['kr'];
    const { bases, reports, silent } = provenance({
      figures: [{ reports: [{ source: 'a', value: 1, chain }] }],
      casualties: [
        { reports: [{ source: 'a', value: 1, chain }] },
        { reports: [{ source: 'b', value: 1, chain }] },
      ],
      events: [{ reports: [{ source: 'a', when: '2025', chain }] }],
    });
    const counts = { figure: 1, casualty: 1, statement: 0, event: 1 };
    expect(bases).toMatchObject([{ chain, counts, controller: 'kr', interested: null }]);
    expect(reports).toEqual(counts);
    expect(silent).toBe(1);
  });

  test('A statement rests on its speaker, then who recorded it, then the relays.', () => {
    const { bases } = provenance({
      parties: { kp: { interest: 'belligerent' }, kim: { controlled_by: 'kp' } },
      statements: [
        { speaker: 'kim', reports: [{ source: 'a', quote: 'oui', chain: ['kim', 'afp'] }] },
        {
          speaker: 'kim',
          reports: [{ source: 'a', quote: 'oui', chain: ['afp'], recorded_by: ['kcna'] }],
        },
        {
          speaker: 'kim',
          reports: [{ source: 'a', quote: 'oui', chain: ['kim', 'kcna'], recorded_by: ['kcna'] }],
        },
      ],
    });
    expect(bases.map(basis => basis.chain)).toEqual([
      ['kim', 'afp'],
      ['kim', 'kcna', 'afp'],
      ['kim', 'kcna'],
    ]);
    expect(bases[0]).toMatchObject({ controller: 'kp', interested: 'belligerent' });
  });

  test('Joint speakers stand beside the origin and make another basis.', () => {
    const { bases } = provenance({
      statements: [
        { speaker: 'kim', reports: [{ source: 'a', quote: 'oui' }] },
        { speaker: ['kim', 'putin'], reports: [{ source: 'a', quote: 'oui' }] },
      ],
    });
    expect(bases.map(({ chain, jointly }) => [chain, jointly])).toEqual([
      [['kim'], []],
      [['kim'], ['putin']],
    ]);
  });

  test('Proposed claims are counted apart, and rejected ones not at all.', () => {
    const found = provenance({
      figures: [
        { review: 'proposed', reports: [{ source: 'a', value: 1, chain: ['kr'] }] },
        { review: 'rejected', reports: [{ source: 'a', value: 1, chain: ['kr'] }] },
        { review: 'proposed', reports: [{ source: 'b', value: 1, chain: ['kr'] }] },
      ],
    });
    expect(found).toMatchObject({ reports: none, proposed: 1, silent: 0 });
    expect(found.bases).toMatchObject([{ chain: ['kr'], counts: none, proposed: 1 }]);
  });

  test('A source that says nothing rests on nothing.', () => {
    const figures = [{ reports: [{ source: 'a', value: 1 }] }];
    expect(provenance({ figures }, 'b')).toEqual({
      source: 'b',
      bases: [],
      reports: none,
      proposed: 0,
      silent: 1,
    });
  });
});
