import { describe, expect, test } from 'vitest';
import { comparePair } from '../../src/analysis/compare-pair.ts';
import type { Pair } from '../../src/analysis/pair.ts';
import { type BriefingInput, claimOf, makeBriefing } from '../support/briefing.ts';

type Answer = NonNullable<BriefingInput['figures']>[number]['reports'][number];
type Told = Omit<Answer, 'source'>;

/** How source a's report stands to source b's, compared in the order given. */
function compared(a: Told, b: Told, more: BriefingInput = {}): { forth: Pair; back: Pair } {
  const reports: Answer[] = [
    { source: 'a', ...a },
    { source: 'b', ...b },
  ];
  const briefing = makeBriefing({ ...more, figures: [{ id: 'sent', reports }] });
  const claim = claimOf(briefing, 'sent');
  const [first, second] = claim.reports;
  if (!first || !second) throw new Error('Two reports were given.');
  return {
    forth: comparePair(claim, first, second, briefing),
    back: comparePair(claim, second, first, briefing),
  };
}

/** The type in both directions; one word where they agree. */
function typeOf(a: Told, b: Told, more: BriefingInput = {}): string {
  const { forth, back } = compared(a, b, more);
  return forth.type === back.type ? forth.type : `${forth.type}, back ${back.type}`;
}

const controlled: BriefingInput = {
  parties: { kr: {}, nis: { controlled_by: 'kr' }, ru: {}, tass: { controlled_by: 'ru' } },
};

describe('two amounts', () => {
  test.each([
    ['about 2000', 'about 2000', 'same'],
    [2000, '2000', 'same'],
    ['thousands', 'thousands', 'same'],
    ['many', 'many', 'same'],
    ['500 to 600', { low: 500, high: 600 }, 'same'],
    [{ low: 500 }, 'at least 500', 'same'],
    ['more than 3000', 'nearly 3000', 'modifier'],
    ['about 2000', 2000, 'modifier'],
    ['about 15000', 'thousands', 'precision'],
    ['about 1000', 'about 1050', 'precision'],
    ['500 to 600', '600 to 700', 'precision'],
    ['many', 4, 'precision'],
    ['many', 'several', 'precision'],
    ['several', 'dozens', 'precision'],
    [{ low: 1800, best: 2000, high: 2400 }, 2000, 'precision'],
    [600, 'dozens', 'value'],
    [4, 5, 'value'],
    ['hundreds', 'thousands', 'value'],
    ['more than 20', 20.5, 'precision'],
    ['fewer than 20', 21, 'value'],
    [1, 'several', 'value'],
  ] as const)('%j and %j are %s.', (a, b, expected) => {
    expect(typeOf({ value: a }, { value: b })).toBe(expected);
  });

  test('The briefing’s policy decides how far “about” reaches.', () => {
    const pair = [{ value: 'about 100' }, { value: 115 }] as const;
    expect(typeOf(...pair)).toBe('value');
    expect(typeOf(...pair, { policy: { about: 0.2 } })).toBe('precision');
  });

  test.each([
    ['about 15000', 'thousands', 'sent/b'],
    ['thousands', 'about 15000', 'sent/a'],
    ['about 2000', 2100, 'sent/a'],
    [2100, 'at least 2000', 'sent/b'],
    ['dozens', 'several', 'sent/b'],
    ['several', 'many', 'sent/b'],
    [30, 'many', 'sent/b'],
    ['tens', 'dozens', 'sent/a'],
    ['500 to 600', '500 to 900', 'sent/b'],
    ['about 1000', 'about 1050', null],
    ['at least 500', 'more than 600', null],
  ] as const)('Of %j and %j the vaguer is %s.', (a, b, expected) => {
    const { forth, back } = compared({ value: a }, { value: b });
    expect(forth.vaguer).toBe(expected);
    expect(back.vaguer).toBe(expected);
  });
});

describe('one amount in two moods', () => {
  test.each([
    [{ value: 4 }, { value: 4, mood: 'conditional' }, 'status'],
    [{ value: 'more than 4' }, { value: 4, mood: 'conditional' }, 'status'],
    [{ value: 4, mood: 'conditional' }, { value: 4, mood: 'conditional' }, 'same'],
    [{ value: 4 }, { value: 5, mood: 'conditional' }, 'value'],
    [{ value: 'several' }, { value: 5, mood: 'conditional' }, 'precision'],
    [{ value: 'several' }, { value: 5, mood: 'denied' }, 'status'],
    [{ value: 4, mood: 'denied' }, { value: 4, mood: 'denied' }, 'same'],
  ] as const)('%j and %j are %s.', (a, b, expected) => {
    expect(typeOf(a, b)).toBe(expected);
  });
});

describe('one amount from two origins', () => {
  test('It is told apart by the parties at the top of the two origins.', () => {
    const [korea, russia] = [['nis', 'afp'], ['tass']];
    expect(typeOf({ value: 4, chain: korea }, { value: 4, chain: russia }, controlled)).toBe(
      'attribution',
    );
    expect(
      typeOf({ value: 'about 4', chain: korea }, { value: 4, chain: russia }, controlled),
    ).toBe('attribution');
  });

  test('A service and the state above it are one origin.', () => {
    expect(typeOf({ value: 4, chain: ['nis'] }, { value: 4, chain: ['kr'] }, controlled)).toBe(
      'same',
    );
  });

  test('A lineage that is not recorded is not another origin.', () => {
    expect(typeOf({ value: 4, chain: ['nis'] }, { value: 4 }, controlled)).toBe('same');
  });

  test('It weighs more than a difference of mood.', () => {
    const [a, b] = [
      { value: 4, chain: ['nis'] },
      { value: 4, chain: ['tass'], mood: 'conditional' },
    ] as const;
    expect(typeOf(a, b, controlled)).toBe('attribution');
  });

  test('A denial does not give the amount, so it is a difference of status.', () => {
    const [a, b] = [
      { value: 4, chain: ['nis'] },
      { value: 4, chain: ['tass'], mood: 'denied' },
    ] as const;
    expect(typeOf(a, b, controlled)).toBe('status');
  });
});

describe('an origin that has changed its answer', () => {
  const older = { value: 600, chain: ['nis'], as_of: '2025-04' };

  test.each([
    ['about 600', 'modifier'],
    ['hundreds', 'precision'],
    [2000, 'value'],
  ] as const)('A later “%s” is a revision and not %s.', (value, _type) => {
    const { forth, back } = compared(
      older,
      { value, chain: ['kr'], as_of: '2025-09-02' },
      controlled,
    );
    expect([forth.type, back.type]).toEqual(['revision', 'revision']);
    expect([forth.newer, back.newer]).toEqual(['sent/b', 'sent/b']);
  });

  test('The earlier date is the older answer, whichever source comes first.', () => {
    const { forth } = compared({ ...older, as_of: '2025-09' }, { ...older, value: 5 }, controlled);
    expect(forth).toMatchObject({ type: 'revision', newer: 'sent/a' });
  });

  test('A link to the older report is enough.', () => {
    const link = { claim: 'sent', source: 'b' };
    const { forth, back } = compared(
      { value: 2000, chain: ['nis'], revises: link },
      { value: 600, chain: ['nis'] },
      controlled,
    );
    expect([forth.type, forth.newer, back.type, back.newer]).toEqual([
      'revision',
      'sent/a',
      'revision',
      'sent/a',
    ]);
  });

  test.each([
    ['another origin', { value: 2000, chain: ['tass'], as_of: '2025-09' }],
    ['an origin not recorded', { value: 2000, as_of: '2025-09' }],
    ['the same date', { value: 2000, chain: ['nis'], as_of: '2025-04' }],
    ['a date that may be the same', { value: 2000, chain: ['nis'], as_of: '2025' }],
    ['no date', { value: 2000, chain: ['nis'] }],
    ['a link elsewhere', { value: 2000, chain: ['nis'], revises: { claim: 'sent', source: 'c' } }],
    ['a link to another claim', { value: 2000, chain: ['nis'], revises: 'other' }],
  ])('With %s it is not a revision.', (_, newer) => {
    expect(typeOf(older, newer, controlled)).toBe('value');
  });

  test('Two reports that claim to revise each other are told apart by their dates alone.', () => {
    const link = { claim: 'sent', source: null };
    const [a, b] = [
      { value: 600, chain: ['kr'], revises: link },
      { value: 2000, chain: ['kr'], revises: link },
    ];
    expect(typeOf(a, b)).toBe('value');
    const { forth, back } = compared({ ...a, as_of: '2025' }, { ...b, as_of: '2024' });
    expect([forth.newer, back.newer]).toEqual(['sent/a', 'sent/a']);
  });

  test('The same answer at a later date is not a revision.', () => {
    expect(typeOf(older, { ...older, as_of: '2025-09' }, controlled)).toBe('same');
  });
});
