import { describe, expect, test } from 'vitest';
import { claimOrigins, type Origins } from '../../src/analysis/origins.ts';
import { type BriefingInput, claimOf, makeBriefing } from '../support/briefing.ts';

const parties = {
  kr: { name: 'Corée du Sud' },
  nis: { controlled_by: 'kr' },
  lee: { controlled_by: 'nis' },
  ru: { interest: 'belligerent' },
  kremlin: { controlled_by: 'ru', interest: 'subject' },
  tass: { controlled_by: 'ru' },
  kp: { interest: 'belligerent' },
  kim: { controlled_by: 'kp' },
  kcna: { controlled_by: 'kp' },
  afp: { kind: 'agency' },
} satisfies BriefingInput['parties'];

/** The origins of a figure whose sources s0, s1 … rest on these chains. */
function origins(...chains: string[][]): Origins {
  const reports = chains.map((chain, at) => ({ source: `s${at}`, value: 4, chain }));
  const briefing = makeBriefing({ parties, figures: [{ reports }] });
  return claimOrigins(claimOf(briefing, 'figure-1'), briefing);
}

describe('how many voices answer a claim', () => {
  test('Origins under one controller are one.', () => {
    expect(origins(['nis'], ['kr'], ['lee', 'afp'])).toMatchObject({ reports: 3, min: 1, max: 1 });
  });

  test('The relay does not make an origin.', () => {
    expect(origins(['nis', 'afp'], ['tass', 'afp'])).toMatchObject({ min: 2, max: 2 });
  });

  test('A lineage that is not recorded adds one at most, and nothing at least.', () => {
    expect(origins(['nis'], [])).toMatchObject({ min: 1, max: 2 });
    expect(origins([], [])).toMatchObject({ min: 0, max: 2 });
  });

  test('Each path shows its chain, its origin and who is at the top.', () => {
    const [path, unknown] = origins(['lee', 'afp'], []).paths;
    expect(path).toEqual({
      report: 'figure-1/s0',
      chain: ['lee', 'afp'],
      origin: 'lee',
      controller: 'kr',
      interested: null,
      circular: false,
      counted: true,
    });
    expect(unknown).toMatchObject({ chain: [], origin: null, controller: null, interested: null });
  });
});

describe('an origin with something to gain', () => {
  test.each([
    [['ru'], 'belligerent'],
    [['tass'], 'belligerent'],
    [['kremlin'], 'subject'],
    [['nis'], null],
    [['nis', 'tass'], null],
  ])('%j: %s, from the nearest party that has an interest.', (chain, interest) => {
    expect(origins(chain).paths[0]?.interested).toBe(interest);
  });

  test('A side that counts its own people is the subject of the claim.', () => {
    const briefing = makeBriefing({
      parties,
      casualties: [
        { population: { side: 'nis' }, reports: [{ source: 'a', value: 4, chain: ['lee'] }] },
        { population: { side: 'afp' }, reports: [{ source: 'a', value: 4, chain: ['lee'] }] },
        { population: { side: 'kp' }, reports: [{ source: 'a', value: 4, chain: ['kim'] }] },
      ],
    });
    const interests = briefing.claims.map(
      claim => claimOrigins(claim, briefing).paths[0]?.interested,
    );
    expect(interests).toEqual(['subject', null, 'belligerent']);
  });
});

describe('a chain that goes round', () => {
  test.each([
    [['nis', 'afp', 'nis'], true],
    [['nis', 'afp', 'kr'], true],
    [['afp', 'afp'], true],
    [['nis', 'lee', 'afp'], false],
    [['lee', 'nis', 'kr'], false],
    [['kr', 'nis', 'afp'], false],
    [[], false],
  ])('%j is circular: %s.', (chain, expected) => {
    expect(origins(chain).paths[0]?.circular).toBe(expected);
  });

  test('Sources whose outlets stand in each other’s chains are both circular, others are not.', () => {
    const briefing = makeBriefing({
      sources: { a: { outlet: 'monde' }, b: { outlet: 'figaro' }, c: { outlet: 'croix' } },
      figures: [
        {
          reports: [
            { source: 'a', value: 4, chain: ['figaro'] },
            { source: 'b', value: 4, chain: ['monde'] },
            { source: 'c', value: 4, chain: ['monde'] },
          ],
        },
      ],
    });
    const { paths } = claimOrigins(claimOf(briefing, 'figure-1'), briefing);
    expect(paths.map(path => path.circular)).toEqual([true, true, false]);
  });

  test('Citing in different claims is not circular.', () => {
    const briefing = makeBriefing({
      sources: { a: { outlet: 'monde' }, b: { outlet: 'figaro' } },
      figures: [
        { reports: [{ source: 'a', value: 4, chain: ['figaro'] }] },
        { reports: [{ source: 'b', value: 4, chain: ['monde'] }] },
      ],
    });
    const found = briefing.claims.flatMap(claim => claimOrigins(claim, briefing).paths);
    expect(found.map(path => path.circular)).toEqual([false, false]);
  });

  test.each([
    [['monde', 'afp'], true],
    [['monde'], false],
    [['afp', 'monde'], false],
  ])('An outlet that rests on %j, itself being monde, is circular: %s.', (chain, expected) => {
    const briefing = makeBriefing({
      sources: { a: { outlet: 'monde' } },
      figures: [{ reports: [{ source: 'a', value: 4, chain }] }],
    });
    const { paths } = claimOrigins(claimOf(briefing, 'figure-1'), briefing);
    expect(paths[0]?.circular).toBe(expected);
  });
});

describe('the origin of a statement', () => {
  function spoken(speaker: string[], ...chains: string[][]): Origins {
    const reports = chains.map((chain, at) => ({ source: `s${at}`, quote: 'oui', chain }));
    const briefing = makeBriefing({ parties, statements: [{ speaker, reports }] });
    return claimOrigins(claimOf(briefing, 'statement-1'), briefing);
  }

  test('It is the speaker, whatever lineage is recorded.', () => {
    const found = spoken(['kim'], [], ['kim', 'afp'], ['tass']);
    expect(found).toMatchObject({ reports: 3, min: 1, max: 1 });
    expect(found.paths.map(path => path.chain)).toEqual([['kim'], ['kim', 'afp'], ['kim', 'tass']]);
    expect(found.paths.map(path => path.interested)).toEqual(Array(3).fill('belligerent'));
  });

  test('What several say together has one origin, whoever controls them.', () => {
    expect(spoken(['kim', 'kremlin'], [])).toMatchObject({ min: 1, max: 1 });
    expect(spoken(['kim', 'kcna'], [])).toMatchObject({ min: 1, max: 1 });
  });

  test('A path begins with the joint speaker that its chain names first.', () => {
    expect(spoken(['kim', 'kremlin'], ['kremlin', 'tass']).paths[0]?.chain).toEqual([
      'kremlin',
      'tass',
    ]);
  });

  test('A speaker named only as a relay is put first, and makes no circle.', () => {
    expect(spoken(['kim'], ['kcna', 'kim']).paths[0]).toMatchObject({
      chain: ['kim', 'kcna'],
      circular: false,
    });
  });

  test('Who recorded it is counted apart, once each.', () => {
    const briefing = makeBriefing({
      statements: [
        {
          speaker: 'kim',
          reports: [
            { source: 'a', quote: 'oui', recorded_by: ['kcna'] },
            { source: 'b', quote: 'oui', recorded_by: ['kcna', 'tass'] },
          ],
        },
      ],
    });
    const found = claimOrigins(claimOf(briefing, 'statement-1'), briefing);
    expect(found).toMatchObject({ min: 1, max: 1, recorders: ['kcna', 'tass'] });
  });
});

describe('outlets that name each other', () => {
  const parties = { left: { name: 'Left' }, right: { name: 'Right' }, kr: { name: 'KR' } };
  const sources = {
    a: { lang: 'fr', outlet: 'left' },
    b: { lang: 'fr', outlet: 'right' },
    c: { lang: 'fr' },
  };

  test('are not origins: nobody is left who knew it first, and there may be one each.', () => {
    const reports = [
      { source: 'a', value: 4, chain: ['right'] },
      { source: 'b', value: 4, chain: ['left'] },
    ];
    const briefing = makeBriefing({ parties, sources, figures: [{ reports }] });
    expect(claimOrigins(claimOf(briefing, 'figure-1'), briefing)).toMatchObject({
      min: 0,
      max: 2,
      paths: [{ circular: true }, { circular: true }],
    });
  });

  test('leave the origin of a third source what it is.', () => {
    const reports = [
      { source: 'a', value: 4, chain: ['right'] },
      { source: 'b', value: 4, chain: ['left'] },
      { source: 'c', value: 4, chain: ['kr'] },
    ];
    const briefing = makeBriefing({ parties, sources, figures: [{ reports }] });
    expect(claimOrigins(claimOf(briefing, 'figure-1'), briefing)).toMatchObject({ min: 1, max: 3 });
  });
});
