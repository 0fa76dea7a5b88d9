import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/agreement.ts';
import { statementDiff } from '../../src/analysis/statement-diff.ts';
import { diffWords } from '../../src/analysis/word-diff.ts';
import { diffText } from '../../src/text/diff-text.ts';
import { makeBriefing } from '../support/briefing.ts';

const shown = (a: string, b: string) => diffText(diffWords(a, b, null));

describe('two wordings word by word', () => {
  test.each([
    ['nous viendrons', 'nous viendrons', 'nous viendrons'],
    ['environ 600 morts', 'au moins 600 morts', '[environ → au moins] 600 morts'],
    ['nous oublierons', 'nous n’oublierons jamais', 'nous [+n’]oublierons [+jamais]'],
    ['a dit hier oui', 'a dit oui', 'a dit [−hier] oui'],
    ['2 000 soldats', '12 000 soldats', '[2 000 → 12 000] soldats'],
    ['oui, non', 'oui non', 'oui[−,] non'],
    ['', 'oui', '[+oui]'],
    ['oui', '', '[−oui]'],
  ])('%s / %s', (a, b, text) => {
    expect(shown(a, b)).toBe(text);
  });

  test('Typography is no difference.', () => {
    const diff = diffWords("l'armée a 2 000 cœurs", 'l’armée a 2\u202f000 coeurs', 'fr');
    expect(diff.parts.map(part => part.in)).toEqual(['both']);
    expect(diff.weights).toEqual([]);
  });

  test('A capital letter is shown, and weighs nothing.', () => {
    const diff = diffWords('la Guerre froide', 'la guerre froide', 'fr');
    expect(diff.parts.length).toBeGreaterThan(1);
    expect(diff.weights).toEqual([]);
  });

  test('A long stretch that both have is cut, and the words beside a difference stay.', () => {
    const long = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    expect(shown(`${long} oui ${long}`, `${long} non ${long}`)).toBe(
      '… w34 w35 w36 w37 w38 w39 [oui → non] w0 w1 w2 w3 w4 w5 …',
    );
  });

  test('Each side can be read back from the parts.', () => {
    const words = fc.array(fc.constantFrom('oui', 'non', '600', 'ne', 'Kim', 'l’', ','), {
      maxLength: 12,
    });
    const text = words.map(all => all.join(' '));
    const side = (parts: readonly { in: string; text: string }[], which: string) =>
      parts
        .filter(part => part.in === 'both' || part.in === which)
        .map(part => part.text)
        .join('')
        .replace(/\s/g, '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { parts } = diffWords(a, b, 'fr');
        expect(side(parts, 'first')).toBe(a.replace(/\s/g, ''));
        expect(side(parts, 'second')).toBe(b.replace(/\s/g, ''));
      }),
    );
  });

  test('Texts without a word in common are one change, however long.', () => {
    const long = (word: string) => `${word} `.repeat(5000);
    expect(diffWords(long('oui'), long('non'), null).parts.map(part => part.in)).toEqual([
      'first',
      'second',
    ]);
  });
});

describe('two wordings of one statement', () => {
  const diffOf = (a: string | string[], b: string | string[], langs = ['fr', 'fr']) => {
    const briefing = makeBriefing({
      sources: { a: { lang: langs[0] ?? 'fr' }, b: { lang: langs[1] ?? 'fr' } },
      statements: [
        {
          speaker: 'kim',
          reports: [
            { source: 'a', quote: a },
            { source: 'b', quote: b },
          ],
        },
      ],
    });
    const [claim] = briefing.claims;
    const pair = claim && judge(claim, briefing).pair;
    const diff = claim && pair ? statementDiff(claim, pair, briefing) : null;
    return diff && diffText(diff);
  };

  test('are set side by side where they have words in common', () => {
    expect(diffOf('nous viendrons tous', 'nous ne viendrons pas tous')).toBe(
      'nous [+ne] viendrons [+pas] tous',
    );
  });

  test('are not where they have none, where they are equal, and never across languages', () => {
    expect(diffOf('nous viendrons', 'personne')).toBe(null);
    expect(diffOf('nous viendrons', 'nous viendrons')).toBe(null);
    expect(diffOf('nous viendrons tous', 'nous ne viendrons pas', ['fr', 'en'])).toBe(null);
  });
});
