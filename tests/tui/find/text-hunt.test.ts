import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/model/limits.ts';
import type { Stretch } from '../../../src/model/stretch.ts';
import { findInText } from '../../../src/tui/find/find-in-text.ts';
import { searchable } from '../../../src/tui/find/fold-for-search.ts';
import { FoldedText } from '../../../src/tui/find/folded-text.ts';
import { hasWords, searchWords } from '../../../src/tui/find/search-words.ts';
import { TextHunt } from '../../../src/tui/find/text-hunt.ts';
import { wordStretches } from '../../../src/tui/find/word-stretches.ts';

/** What a search in a text has to give, worked out a whole paragraph at a time. */
function inParagraphs(text: string, words: readonly string[]): readonly Stretch[] {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: paragraph, index }) =>
    hasWords(searchable(paragraph), words)
      ? wordStretches(paragraph, words).map(({ at, end }) => ({ at: index + at, end: index + end }))
      : [],
  );
}

function inParts(text: string, words: readonly string[], units: number): readonly Stretch[] {
  const hunt = new TextHunt(new FoldedText(text, units), words);
  while (hunt.reach === 'going') hunt.carryOn();
  return hunt.stretches;
}

/** Texts in which every sign may matter to its neighbours. */
const signs = ['a', 'b', 'A', 'é', 'œ', 'e\u0301', ' ', ' ', '\n', '\r\n', '1', '0', '000', ',000'];
const text = fc
  .array(fc.constantFrom(...signs, '\u{1f1eb}\u{1f1f7}', '\u{1d400}'), { maxLength: 60 })
  .map(parts => parts.join(''));
const typed = fc
  .array(fc.constantFrom('a', 'b', 'e', 'o', '0', '1', ' ', 'é'), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join(''));

describe('a search in parts of a text', () => {
  test('finds what a search of whole paragraphs does, wherever the parts end', () => {
    fc.assert(
      fc.property(text, typed, fc.integer({ min: 1, max: 9 }), (article, looked, units) => {
        const words = searchWords(looked);
        expect(inParts(article, words, units)).toEqual(inParagraphs(article, words));
      }),
      { numRuns: 2000 },
    );
  });

  test('ends where there are more matches than are kept, and says so', () => {
    const kept = 'a b '.repeat(limits.matches_max);
    const whole = new TextHunt(new FoldedText(kept), ['a']);
    while (whole.reach === 'going') whole.carryOn();
    expect([whole.reach, whole.stretches.length]).toEqual(['whole', limits.matches_max]);
    const capped = new TextHunt(new FoldedText(`${kept}a`), ['a']);
    while (capped.reach === 'going') capped.carryOn();
    expect([capped.reach, capped.stretches.length]).toEqual(['capped', limits.matches_max]);
    expect(capped.stretches).toEqual(whole.stretches);
  });

  test('keeps no more matches of several words, also where a paragraph lacks one to its end', () => {
    const found = (article: string, ...words: string[]) => findInText(article, words).length;
    expect(found('a b '.repeat(50_000), 'a', 'b')).toBe(limits.matches_max);
    expect(found(`${'a '.repeat(50_000)}b`, 'a', 'b')).toBe(limits.matches_max);
    expect(found('a '.repeat(50_000), 'a', 'b')).toBe(0);
  });

  test('takes a flood of one letter for one match', () => {
    expect(findInText('a'.repeat(300_000), ['a'])).toEqual([{ at: 0, end: 300_000 }]);
  });
});

/** What fills an article, and what is looked for in it. */
const floods: Readonly<Record<string, readonly [flood: string, looked: string]>> = {
  'one letter': ['a', 'a'],
  'one letter, several at a time': ['a', 'aaaaaaaa'],
  'one letter, nearly a long word': ['a', `${'a'.repeat(400)}b`],
  'one letter, nearly a long word from its end': ['a', `b${'a'.repeat(400)}`],
  'letters apart': ['a ', 'a'],
  'letters in lines': ['a\n', 'a'],
  'words in words': ['ab', 'a b ab ba aba bab'],
  accents: ['e\u0301', 'e'],
  'accents alone': ['\u0301', 'e'],
  'grouped numbers': ['1,000 ', '1000'],
  'groups without an end': ['000,', '0'.repeat(400)],
  'groups without an end, a few digits': ['000,', '00'],
  'halves of flags': ['\u{1f1eb}', '\u{1f1eb}'],
  'letters that are joined': ['क्', 'क'],
  hyphens: ['-', '-'],
  'quotation marks': ['«\u202f', '«'],
  'letters of two': ['œ', 'oe'],
  ideographs: ['漢', '漢'],
};

describe('the steps of a search', () => {
  const stepsFor = (flood: string, looked: string, units: number) => {
    const article = flood.repeat(Math.ceil(units / flood.length));
    const hunt = new TextHunt(new FoldedText(article, 1024), searchWords(looked));
    let most = 0;
    while (hunt.reach === 'going') {
      const before = hunt.steps;
      hunt.carryOn();
      most = Math.max(most, hunt.steps - before);
    }
    return { steps: hunt.steps, most };
  };

  test.each(Object.entries(floods))('grow no faster than a text of %s', (_, [flood, looked]) => {
    const [one, two, four] = [20_000, 40_000, 80_000].map(units => stepsFor(flood, looked, units));
    expect(two?.steps).toBeLessThanOrEqual(2.2 * (one?.steps ?? 0) + 1000);
    expect(four?.steps).toBeLessThanOrEqual(2.2 * (two?.steps ?? 0) + 1000);
  });

  test.each(Object.entries(floods))(
    'of a slice do not grow with a text of %s',
    (_, [flood, looked]) => {
      const small = stepsFor(flood, looked, 200_000);
      const large = stepsFor(flood, looked, 400_000);
      expect(large.most).toBeLessThanOrEqual(1.1 * small.most);
    },
  );
});
