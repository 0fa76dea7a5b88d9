import { describe, expect, test } from 'vitest';
import { comparePair } from '../../src/analysis/compare-pair.ts';
import type { Pair } from '../../src/analysis/pair.ts';
import { type BriefingInput, claimOf, makeBriefing } from '../support/briefing.ts';

type Told = Omit<NonNullable<BriefingInput['statements']>[number]['reports'][number], 'source'>;

function compared(a: Told, b: Told, languages = ['fr', 'fr']): [forth: Pair, back: Pair] {
  const briefing = makeBriefing({
    sources: { a: { lang: languages[0] ?? 'fr' }, b: { lang: languages[1] ?? 'fr' } },
    statements: [
      {
        id: 'duty',
        speaker: 'kim',
        reports: [
          { source: 'a', ...a },
          { source: 'b', ...b },
        ],
      },
    ],
  });
  const claim = claimOf(briefing, 'duty');
  const [first, second] = claim.reports;
  if (!first || !second) throw new Error('Two reports were given.');
  return [comparePair(claim, first, second, briefing), comparePair(claim, second, first, briefing)];
}

function typeOf(...given: Parameters<typeof compared>): string {
  const [forth, back] = compared(...given);
  return forth.type === back.type ? forth.type : `${forth.type}, back ${back.type}`;
}

const duty = 'devoir fraternel';

describe('two versions of a statement', () => {
  test('Words that only a typesetter tells apart are the same.', () => {
    const [a, b] = ['l’armée\u00a0: « oui »', 'l\'armée : "oui"'];
    expect(typeOf({ quote: a }, { quote: b })).toBe('same');
  });

  test('A capital letter is another word.', () => {
    expect(typeOf({ quote: 'Guerre froide' }, { quote: 'guerre froide' })).toBe('wording');
  });

  test('Other quoted words are another wording.', () => {
    expect(typeOf({ quote: duty }, { quote: 'soutien total' })).toBe('wording');
  });

  test('Indirect speech is compared by its passages.', () => {
    expect(typeOf({ passage: 'a promis' }, { passage: 'a promis' })).toBe('same');
    expect(typeOf({ passage: 'a promis' }, { passage: 'a juré' })).toBe('wording');
  });

  test('The words around a quote are not compared.', () => {
    const [a, b] = [
      { quote: duty, passage: 'par « devoir fraternel »' },
      { quote: duty, passage: 'son « devoir fraternel »' },
    ];
    expect(typeOf(a, b)).toBe('same');
  });

  test.each([
    ['direct', { quote: duty }, 'indirect', { passage: 'par devoir' }],
    ['direct', { quote: duty }, 'partly quoted', { quote: duty, form: 'mixed' }],
    ['indirect', { passage: duty }, 'partly quoted', { quote: duty, form: 'mixed' }],
  ] as const)('%s %j and %s %j differ in form.', (_a, a, _b, b) => {
    expect(typeOf(a, b)).toBe('form');
  });

  test('A longer quote and a partial one with other words differ in wording.', () => {
    expect(typeOf({ quote: duty }, { quote: 'courageux', form: 'mixed' })).toBe('wording');
  });

  test('Articles in two languages are never held to each other’s words.', () => {
    const languages = ['fr', 'en'];
    expect(typeOf({ quote: duty }, { quote: 'fraternal duty' }, languages)).toBe('translation');
    expect(typeOf({ quote: duty }, { passage: 'out of duty' }, languages)).toBe('translation');
    expect(typeOf({ quote: 'OK' }, { quote: 'OK' }, languages)).toBe('same');
  });

  test('Two regions of one language are no translation.', () => {
    expect(typeOf({ quote: duty }, { quote: 'total' }, ['fr-FR', 'FR-CA'])).toBe('wording');
  });

  test('The mood counts only where the words are the same.', () => {
    expect(typeOf({ quote: duty }, { quote: duty, mood: 'conditional' })).toBe('status');
    expect(typeOf({ quote: duty }, { quote: 'total', mood: 'denied' })).toBe('wording');
  });

  test('Relays by two states do not make two origins: the speaker is the origin.', () => {
    expect(typeOf({ quote: duty, chain: ['kp'] }, { quote: duty, chain: ['ru'] })).toBe('same');
  });
});

describe('the fuller of two quotations', () => {
  test('It is the one that has all the words of the other, in order.', () => {
    const whole = { quote: 'un soutien total et un devoir fraternel' };
    const part = { quote: ['soutien total', 'devoir fraternel'] };
    const [forth, back] = compared(whole, part);
    expect(forth).toMatchObject({ type: 'wording', fuller: 'duty/a' });
    expect(back).toMatchObject({ type: 'wording', fuller: 'duty/a' });
  });

  test.each([
    ['runs in another order', 'devoir fraternel, soutien total', ['soutien total', duty]],
    ['a part of a word', 'devoirs', ['devoir']],
    ['a part of a number', '12 000', ['2 000']],
    ['nothing in common', 'oui', ['non']],
  ])('There is none with %s.', (_, a, b) => {
    expect(compared({ quote: a }, { quote: b })[0]).toMatchObject({
      type: 'wording',
      fuller: null,
    });
  });

  test('A word found first inside another is looked for further on.', () => {
    const [pair] = compared({ quote: 'souvent un vent' }, { quote: 'vent' });
    expect(pair.fuller).toBe('duty/a');
  });
});
