import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrigin, type OriginGroup } from '../../src/analysis/by-origin.ts';
import { claimOrigins } from '../../src/analysis/origins.ts';
import { briefingProvenance } from '../../src/analysis/provenance.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { claimKinds } from '../../src/model/briefing.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import { makeBriefing } from '../support/briefing.ts';

const originsOf = (briefing: Briefing) =>
  new Map(briefing.claims.map(claim => [claim.id, claimOrigins(claim, briefing)]));
const groupsOf = (briefing: Briefing) => byOrigin(briefing, originsOf(briefing));

describe('what rests on each origin', () => {
  const briefing = makeBriefing({
    parties: {
      kr: { kind: 'state', interest: 'belligerent' },
      nis: { controlled_by: 'kr' },
      mp: { controlled_by: 'kr' },
      afp: {},
    },
    figures: [
      {
        id: 'sent',
        reports: [
          { source: 'a', value: 1, chain: ['nis'] },
          { source: 'b', value: 1, chain: ['mp', 'afp'] },
          { source: 'c', value: 1 },
        ],
      },
      { id: 'planned', reports: [{ source: 'a', value: 1, chain: ['nis'] }] },
      { id: 'own', reports: [{ source: 'b', value: 1, chain: ['afp'] }] },
      { id: 'new', review: 'proposed', reports: [{ source: 'c', value: 1, chain: ['nis'] }] },
      { id: 'gone', review: 'rejected', reports: [{ source: 'c', value: 1, chain: ['us'] }] },
    ],
  });

  test('is counted under the party at the top, most claims first, the unrecorded last', () => {
    expect(
      groupsOf(briefing).map(group => [group.controller, group.claims, group.reports]),
    ).toEqual([
      ['kr', 2, 3],
      ['afp', 1, 1],
      [null, 1, 1],
    ]);
  });

  test('has the chains under it, and the claims with the reports that go back to it', () => {
    const [kr] = groupsOf(briefing);
    expect(kr?.chains.map(({ chain, sources, reports }) => [chain, sources, reports])).toEqual([
      [['nis'], ['a', 'c'], 2],
      [['mp', 'afp'], ['b'], 1],
    ]);
    expect(kr?.on.map(({ claim, reports }) => [claim.id, reports])).toEqual([
      ['sent', ['sent/a', 'sent/b']],
      ['planned', ['planned/a']],
      ['new', ['new/c']],
    ]);
    expect(kr).toMatchObject({ interested: 'belligerent', proposed: 1 });
  });

  test('marks what goes round in a circle, and who counts its own people', () => {
    const groups = groupsOf(
      makeBriefing({
        parties: { os: {}, staff: { controlled_by: 'os' }, x: {} },
        casualties: [
          {
            population: { side: 'os' },
            reports: [
              { source: 'a', value: 1, chain: ['staff'] },
              { source: 'b', value: 1, chain: ['staff', 'x', 'staff'] },
            ],
          },
        ],
      }),
    );
    expect(groups[0]?.on[0]).toMatchObject({ interested: 'subject', circular: true });
    expect(groups[0]?.chains.map(chain => chain.circular)).toEqual([false, true]);
  });

  test('gives a statement to its speaker, whatever chain is recorded', () => {
    const statements = [
      { speaker: 'kim', reports: [{ source: 'a', quote: 'x', chain: ['kcna'] }] },
    ];
    const [group] = groupsOf(makeBriefing({ statements }));
    expect(group?.controller).toBe('kim');
    expect(group?.chains[0]?.chain).toEqual(['kim', 'kcna']);
  });

  test('adds up to the reports of the briefing, as the sources’ provenance counts them', () => {
    fc.assert(
      fc.property(arbitraryBriefing, found => {
        const groups = groupsOf(found);
        const sum = (of: (group: OriginGroup) => number) =>
          groups.reduce((total, group) => total + of(group), 0);
        const sources = [...briefingProvenance(found).values()];
        const accepted = sources.flatMap(({ reports }) => claimKinds.map(kind => reports[kind]));
        expect(sum(group => group.reports)).toBe(accepted.reduce((a, b) => a + b, 0));
        expect(sum(group => group.proposed)).toBe(
          sources.reduce((total, source) => total + source.proposed, 0),
        );
        expect(new Set(groups.map(group => group.controller)).size).toBe(groups.length);
      }),
    );
  });

  test('has each report in one group, that of its own origin, and in one of its chains', () => {
    fc.assert(
      fc.property(arbitraryBriefing, found => {
        const groups = groupsOf(found);
        const seen = groups.flatMap(group =>
          group.on.flatMap(({ reports }) => reports.map(report => `${report} ${group.controller}`)),
        );
        const origins = originsOf(found);
        const wanted = found.claims
          .filter(claim => claim.review !== 'rejected')
          .flatMap(claim =>
            (origins.get(claim.id)?.paths ?? []).map(
              path => `${path.report} ${path.counted ? path.controller : null}`,
            ),
          );
        expect(seen.toSorted()).toEqual(wanted.toSorted());
        for (const group of groups.filter(({ controller }) => controller !== null)) {
          const ways = group.chains.reduce((sum, way) => sum + way.reports + way.proposed, 0);
          expect(ways).toBe(group.reports + group.proposed);
        }
      }),
    );
  });

  test('comes most claims first, and what has no recorded lineage is no origin and last', () => {
    fc.assert(
      fc.property(arbitraryBriefing, found => {
        const groups = groupsOf(found);
        const known = groups.filter(group => group.controller !== null);
        const claims = known.map(group => group.claims);
        expect(claims).toEqual(claims.toSorted((a, b) => b - a));
        expect(groups.slice(0, known.length)).toEqual(known);
        for (const group of groups.slice(known.length)) expect(group.chains).toEqual([]);
      }),
    );
  });
});
