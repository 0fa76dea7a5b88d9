import { describe, expect, test } from 'vitest';
import { articleText, passagesInArticle } from '../../../src/tui/article/passages-in-article.ts';
import { articleOf } from '../../support/article.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { shownOf } from '../../support/shown.ts';

const text =
  '😀 Ils ont envoyé environ 900 soldats. « Nous ne viendrons pas tous », dit-il. ' +
  'Une vingtaine de villages. Il a promis « le soutien total » et « le devoir fraternel ». ' +
  'Une vingtaine de villages.';

const briefing = makeBriefing({
  sources: {
    a: { text: { file: 'a.txt' } },
    stale: { text: { file: 'b.txt', sha256: '0'.repeat(64) } },
    b: {},
  },
  figures: [
    {
      id: 'nowhere',
      label: 'Navires',
      reports: [
        { source: 'a', value: 7, passage: 'sept navires ont quitté le port de Vladivostok' },
      ],
    },
    {
      id: 'villages',
      label: 'Villages',
      reports: [{ source: 'a', value: 'about 20', passage: 'Une vingtaine de villages' }],
    },
    {
      id: 'sent',
      label: 'Envoyés',
      reports: [{ source: 'a', value: 'about 600', passage: 'environ 600 soldats' }],
    },
    {
      id: 'sentence',
      label: 'Phrase',
      reports: [{ source: 'a', value: 'about 900', passage: 'Ils ont envoyé environ 900 soldats' }],
    },
  ],
  statements: [
    {
      id: 'promise',
      speaker: 'kim',
      topic: 'promesse',
      reports: [{ source: 'a', quote: ['soutien total', 'devoir fraternel'] }],
    },
    {
      id: 'will',
      speaker: 'kim',
      topic: 'volonté',
      reports: [
        {
          source: 'a',
          quote: 'Nous ne viendrons pas tous',
          passage: '« Nous ne viendrons pas tous », dit-il',
        },
      ],
    },
  ],
});
const shown = shownOf(
  briefing,
  new Map([
    ['a', articleOf(text)],
    ['stale', articleOf('Un autre texte.')],
  ]),
);
const passages = passagesInArticle(shown, 'a');
const words = passages.map(({ stretches }) =>
  stretches.map(({ at, end }) => text.slice(at, end)).join(' … '),
);

describe('the passages in an article', () => {
  test('come in the article’s order: those it does not have first, of two that begin together the longer one', () => {
    expect(passages.map(({ id }) => id)).toEqual([
      'nowhere/passage',
      'sentence/passage',
      'sent/passage',
      'will/passage',
      'villages/passage/0',
      'promise/quote',
      'villages/passage/1',
    ]);
  });

  test('stand where the article has their words, also after characters of two units', () => {
    expect(words[1]).toBe('Ils ont envoyé environ 900 soldats');
    expect(words[3]).toBe('« Nous ne viendrons pas tous », dit-il');
  });

  test('are what stands there instead, where they were altered', () => {
    expect(passages[2]?.kind).toBe('altered');
    expect(words[2]).toBe('environ 900 soldats');
  });

  test('of a list are its parts, together one passage', () => {
    expect(words[5]).toBe('soutien total … devoir fraternel');
  });

  test('that are ambiguous are at each of their places', () => {
    const places = passages.filter(({ kind }) => kind === 'ambiguous').map(({ place }) => place);
    expect(places).toEqual([
      { at: 1, of: 2 },
      { at: 2, of: 2 },
    ]);
    expect(words[4]).toBe(words[6]);
  });

  test('that are nowhere in the article have no place, and are not left out', () => {
    expect(passages[0]).toMatchObject({ kind: 'missing', stretches: [] });
  });

  test('are none where the text is not at hand, or is another text', () => {
    expect(passagesInArticle(shown, 'b')).toEqual([]);
    expect(passagesInArticle(shown, 'stale')).toEqual([]);
    expect(articleText(shown, 'stale')).toBeNull();
    expect(articleText(shown, 'a')).toBe(text);
  });
});
