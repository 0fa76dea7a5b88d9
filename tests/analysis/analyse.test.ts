import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { comparePair } from '../../src/analysis/compare-pair.ts';
import { seriousness } from '../../src/analysis/pair.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import { makeBriefing } from '../support/briefing.ts';

describe('the analysis of a briefing', () => {
  const briefing = makeBriefing({
    sources: { a: {}, b: {} },
    figures: [
      {
        id: 'agreed',
        reports: [
          { source: 'a', value: 4 },
          { source: 'b', value: 'about 4' },
        ],
      },
      { id: 'lone', reports: [{ source: 'b', value: 'many' }] },
      { id: 'draft', review: 'proposed', reports: [{ source: 'a', value: 4 }] },
      { id: 'gone', review: 'rejected', reports: [{ source: 'a', value: 4 }] },
    ],
    casualties: [
      {
        id: 'opposed',
        reports: [
          { source: 'a', value: 4 },
          { source: 'b', value: 5 },
        ],
      },
    ],
    statements: [
      {
        id: 'said',
        speaker: 'kim',
        reports: [
          { source: 'a', quote: 'oui' },
          { source: 'b', quote: 'non' },
        ],
      },
    ],
  });
  const analysis = analyse(briefing);

  test('Accepted claims are counted by how their sources stand, the others apart.', () => {
    expect(analysis.counts).toMatchObject({
      claims: 4,
      single: 1,
      agreeing: 1,
      differing: 1,
      disagreeing: 1,
      proposed: 1,
      rejected: 1,
    });
    expect(analysis.counts.byType).toMatchObject({ single: 1, modifier: 1, wording: 1, value: 1 });
  });

  test('Every claim has a verdict and origins, whatever its review.', () => {
    const ids = briefing.claims.map(claim => claim.id);
    expect([...analysis.verdicts.keys()]).toEqual(ids);
    expect([...analysis.origins.keys()]).toEqual(ids);
  });

  test('Every amount has an interval, and only amounts have.', () => {
    const claims = new Set([...analysis.intervals.keys()].map(key => key.split('/')[0]));
    expect([...claims]).toEqual(['agreed', 'lone', 'draft', 'gone', 'opposed']);
    expect(analysis.intervals.get('agreed/b')).toMatchObject({ low: 3.6, high: 4.4 });
    expect(analysis.intervals.get('lone/b')).toBeNull();
  });

  test('Every source has its provenance, in display order.', () => {
    expect([...analysis.provenance.keys()]).toEqual(['a', 'b']);
  });
});

describe('any briefing', () => {
  test('It is analysed without error, and the counts add up.', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const { counts, findings, verdicts } = analyse(briefing);
        const { claims, single, agreeing, differing, disagreeing, proposed, rejected } = counts;
        expect(single + agreeing + differing + disagreeing).toBe(claims);
        expect(claims + proposed + rejected).toBe(briefing.claims.length);
        for (const { type, pairs } of verdicts.values()) {
          expect(seriousness(type)).toBeGreaterThanOrEqual(
            Math.max(0, ...pairs.map(pair => seriousness(pair.type))),
          );
        }
        const rejectedIds = briefing.claims.filter(claim => claim.review === 'rejected');
        expect(findings.filter(({ claim }) => rejectedIds.some(({ id }) => id === claim))).toEqual(
          [],
        );
      }),
    );
  });

  test('Two reports stand to each other alike from either side.', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        for (const claim of briefing.claims) {
          for (const [at, a] of claim.reports.entries()) {
            for (const b of claim.reports.slice(at + 1)) {
              const forth = comparePair(claim, a, b, briefing);
              const back = comparePair(claim, b, a, briefing);
              const { type, vaguer, newer, fuller } = forth;
              expect(back).toMatchObject({ type, vaguer, newer, fuller });
            }
          }
        }
      }),
    );
  });

  test('There are at least as many possible origins as recorded ones, and no more than reports.', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const kinds = new Map(briefing.claims.map(({ id, kind }) => [id, kind]));
        for (const [id, { min, max, reports, paths }] of analyse(briefing).origins) {
          expect(min).toBeLessThanOrEqual(max);
          expect(paths).toHaveLength(reports);
          // A joint statement in one report has an origin for each speaker.
          if (kinds.get(id) !== 'statement') expect(max).toBeLessThanOrEqual(reports);
        }
      }),
    );
  });
});
