import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/grammar/read-quantities.ts';
import { readingLanguages } from '../../src/grammar/reading-language.ts';
import { brief } from './read-back.ts';
import { inEnglish, inFrench } from './speller.ts';

const spelling = fc.record({ hyphens: fc.boolean(), and: fc.boolean(), swiss: fc.boolean() });
const language = fc.constantFrom(...readingLanguages);

/** Whole numbers below a milliard, the short and the round ones often. */
const whole = fc.oneof(
  fc.nat(999_999_999),
  fc.nat(9999),
  fc
    .tuple(fc.nat(999), fc.constantFrom(1, 10, 100, 1000, 10_000, 100_000, 1_000_000))
    .map(([count, scale]) => (count * scale) % 1_000_000_000),
);

function values(text: string, tag: 'en' | 'fr'): string[] {
  return readQuantities(text, tag).map(brief);
}

/** “Un” and “one” alone are articles, which “au moins”, “at least” make numbers. */
function isArticle(value: number): boolean {
  return value === 1;
}

describe('whatever the number', () => {
  test('A number in French words is read as that number and nothing else.', () => {
    fc.assert(
      fc.property(whole, spelling, (value, how) => {
        const text = `Il y a ${inFrench(value, how)} soldats.`;
        expect(values(text, 'fr')).toEqual(isArticle(value) ? [] : [String(value)]);
        const least = `Au moins ${inFrench(value, how)} soldats.`;
        expect(values(least, 'fr')).toEqual([`at least ${value}`]);
      }),
      { numRuns: 2000 },
    );
  });

  test('A number in English words is read as that number and nothing else.', () => {
    fc.assert(
      fc.property(whole, spelling, (value, how) => {
        const text = `There are ${inEnglish(value, how)} soldiers.`;
        expect(values(text, 'en')).toEqual(isArticle(value) ? [] : [String(value)]);
        const least = `At least ${inEnglish(value, how)} soldiers.`;
        expect(values(least, 'en')).toEqual([`at least ${value}`]);
      }),
      { numRuns: 2000 },
    );
  });

  test('A number in digits is read, whatever groups them.', () => {
    const spaces = [' ', '\u00a0', '\u202f', '\u2009'];
    const groupings = { fr: ['', '.', ',', '’', ...spaces], en: ['', ',', ...spaces] };
    fc.assert(
      fc.property(whole, language, fc.nat(), (value, tag, pick) => {
        const sign = groupings[tag][pick % groupings[tag].length]!;
        const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, sign);
        const text = tag === 'fr' ? `Il a ${digits} soldats.` : `It has ${digits} soldiers.`;
        expect(values(text, tag)).toEqual([String(value)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('Two numbers that ascend are read as a range, in digits and in words.', () => {
    fc.assert(
      fc.property(whole, whole, spelling, (one, other, how) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(low < high && low > 2100);
        const french = `entre ${inFrench(low, how)} et ${high} soldats`;
        expect(values(french, 'fr')).toEqual([`${low} to ${high}`]);
        const english = `between ${inEnglish(low, how)} and ${high} soldiers`;
        expect(values(english, 'en')).toEqual([`${low} to ${high}`]);
        expect(values(`between ${low} and ${high} soldiers`, 'en')).toEqual([`${low} to ${high}`]);
        expect(values(`${low}-${high} soldiers`, 'en')).toEqual([`${low} to ${high}`]);
      }),
    );
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...`un une deux cent mille vingt et quatre millions milliards dizaine dizaines milliers de d’ des
      plus moins au environ près entre à ou dont neuf seconde premier trois quarts demi 3 15 000 1,5
      1.2 2019 septembre mars mercredi h - – . , ( ) + % € one two hundred thousand and half a dozen
      score between to or from more than nearly about including of them may May first 21st XXe`.split(
      /\s+/,
    ),
  );
  const phrases = fc
    .array(fc.tuple(words, fc.constantFrom(' ', '', '\u00a0', '\n')))
    .map(pairs => pairs.flat().join(''));
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units)),
    phrases,
  );

  test('Reading never throws, and its stretches are in range, in order and apart.', () => {
    fc.assert(
      fc.property(texts, language, (text, tag) => {
        let last = 0;
        for (const { at, end, quantity } of readQuantities(text, tag)) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(at);
          expect(end).toBeLessThanOrEqual(text.length);
          if (quantity.kind === 'range') expect(quantity.low).toBeLessThan(quantity.high);
          if (quantity.kind === 'number') expect(quantity.number).toBeGreaterThanOrEqual(0);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('The kind of space, of apostrophe and of accents makes no difference.', () => {
    fc.assert(
      fc.property(phrases, language, (text, tag) => {
        const typeset = text.replaceAll(' ', '\u202f').replaceAll('’', "'").normalize('NFD');
        expect(values(typeset, tag)).toEqual(values(text, tag));
      }),
    );
  });

  test.each([
    ['1', 0],
    [' ', 0],
    ['cent ', 200_000],
    ['1 000 ', 166_667],
    ['1.', 0],
    ['3, 4 et ', 250_000],
    ['dont 5, ', 125_000],
    ['\n ', 0],
  ])('A megabyte of “%s” is read.', (piece, count) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(readQuantities(text, 'fr')).toHaveLength(count);
  });
});
