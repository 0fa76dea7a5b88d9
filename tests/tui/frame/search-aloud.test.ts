import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withArticles } from '../../../src/load/articles/with-articles.ts';
import { loadFile } from '../../../src/load/load.ts';
import { articleOf } from '../../support/article.ts';
import { listenTo } from '../../support/listener.ts';
import { asLoaded, smallBriefing } from '../../support/shown.ts';

const example = await withArticles(
  await loadFile(path.resolve('examples/ombrelune-dam.yaml')),
  [],
  undefined,
);

describe('a search, aloud', () => {
  test('is announced, echoed letter by letter and counted, and no item is read on the way', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.does('find')).toEqual(['Search:']);
    const said = [...'sold'].flatMap(letter => listener.types(letter));
    expect(said).toEqual([
      expect.stringMatching(/^s, \d+ matches\.$/),
      expect.stringMatching(/^o, \d+ matches\.$/),
      expect.stringMatching(/^l, \d matches\.$/),
      'd, 3 matches.',
    ]);
    expect(listener.types('backspace')).toEqual([expect.stringMatching(/^sol, \d matches\.$/)]);
    expect(listener.types(' ')).toEqual([expect.stringMatching(/^space, \d matches\.$/)]);
    expect(listener.types('ctrl-u')).toEqual(['nothing typed.']);
  });

  test('reads the item after Enter, and each match after n and N with its number before it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    listener.types(...'soldats');
    expect(listener.types('enter')).toEqual([
      'match 1 of 3.',
      expect.stringMatching(/^Key figures and dates, item 2 of 3, selected: Soldats envoyés/),
    ]);
    expect(listener.does('next-match')).toEqual([
      'match 2 of 3.',
      expect.stringMatching(/^item 3 of 3, selected: Renforts prévus/),
    ]);
    expect(listener.does('previous-match')[0]).toBe('match 1 of 3.');
    expect(listener.does('back')).toEqual(['The search is cleared.']);
  });

  test('reads the item after Enter also where it was selected before', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    listener.types(...'pacte');
    expect(listener.types('enter').join(' ')).toMatch(/^match 1 of 1\. .*selected: Pacte de/);
  });

  test('says that nothing is found while it is typed, and after Enter', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    expect(listener.types('z')).toEqual(['z, nothing found.']);
    expect(listener.types('enter')).toEqual(['nothing found.']);
  });

  test('typed faster than it is told, loses nothing of it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.typesAtOnce(...'tués')).toEqual(['Search:', 'tués, 1 match.']);
    const other = listenTo(asLoaded(smallBriefing));
    expect(other.typesAtOnce(...'tués', 'enter').join(' ')).toMatch(
      /^match 1 of 1\. .*Soldats tués/,
    );
  });

  test('given up, says so and nothing else', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    listener.types(...'tués');
    expect(listener.types('esc')).toEqual(['The search is cleared.']);
  });

  test('says the character that the cursor has come to, and its end', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    listener.types('a', 'b');
    expect(listener.types('left')).toEqual(['b.']);
    expect(listener.types('end')).toEqual(['end.']);
  });

  test('of a match that the arrows go to while it is typed says which, and reads it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    listener.types(...'soldats');
    expect(listener.types('down')).toEqual([
      'match 2 of 3.',
      expect.stringContaining('Renforts prévus'),
    ]);
  });

  test('of a text that was pasted says the text and the count', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('find');
    expect(listener.pastes('soldats\nenvoyés')).toEqual(['soldats envoyés, 1 match.']);
  });

  test('in an article reads the paragraph of each match', () => {
    const listener = listenTo(example);
    listener.does('panel-4', 'open', 'find');
    listener.types(...'quarante minutes');
    expect(listener.types('enter').join(' ')).toMatch(/^match 1 of 4\. .*quarante minutes/);
    const next = listener.does('next-passage').join(' ');
    expect(next).toMatch(/^match 2 of 4\./);
  });

  test('in a long article says that it goes on, and the count when it is known', () => {
    const text = `a ${'x '.repeat(400_000)}a`;
    const listener = listenTo(
      asLoaded(smallBriefing, 'test.yaml', new Map([['one', articleOf(text)]])),
    );
    listener.does('panel-4', 'open', 'find');
    expect(listener.types('a')).toEqual(['a, the search goes on.']);
    expect(listener.waits()).toEqual(['2 matches.']);
    expect([...listener.readsAgain(), ...listener.waits()]).toEqual([]);
    expect(listener.types('backspace', 'x')).toEqual(['x, more than 10,000 matches.']);
    expect(listener.types('backspace', 'b')).toEqual(['b, the search goes on.']);
    expect(listener.waits()).toEqual(['nothing found.']);
  });

  test('says in French of how many matches it keeps no more', () => {
    const articles = new Map([['one', articleOf('a '.repeat(20_000))]]);
    const listener = listenTo(asLoaded(smallBriefing, 'test.yaml', articles), 'fr');
    listener.does('panel-4', 'open', 'find');
    expect(listener.types('a')).toEqual(['a, plus de 10\u202f000 occurrences.']);
    expect(listener.types('enter')[0]).toBe('occurrence 1 sur plus de 10\u202f000.');
  });

  test('goes through the list of problems', () => {
    const listener = listenTo(example);
    listener.does('problems', 'find');
    listener.types(...'error altered');
    expect(listener.types('enter').join(' ')).toMatch(/^match 1 of \d\. line \d+ of 10: .*altered/);
    expect(listener.does('next-match').join(' ')).toMatch(/^match 2 of \d\. line \d+ of 10/);
  });
});

describe('the filter, aloud', () => {
  test('says of each option what it is and how many claims it leaves', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.does('filter-items').at(-1)).toBe(
      'Findings, item 1 of 11, selected: differ, claims left: 1.',
    );
    expect(listener.does('toggle').at(-1)).toMatch(/selected: differ, chosen, claims left: 1\.$/);
  });

  test('is told on the lists that it changes, when one comes to them', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    const said = listener.does('filter-items', 'toggle', 'back');
    expect(said.slice(0, 2)).toEqual(['Dashboard.', 'The filter is on: finding, differ.']);
    expect(listener.does('panel-2', 'panel-1').join()).not.toContain('The filter');
    expect(listener.does('matrix').join()).toContain('The filter is on');
  });
});

describe('what a listener hears of origins', () => {
  test('is in Compare that a statement goes back to its speaker', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.does('panel-2', 'open').join(' ')).toContain(
      'devoir fraternel”, quoted, from Kim',
    );
    expect(listener.does('back').join(' ')).not.toContain('from Kim');
  });

  test('is the sources’ letters in the order of the file', () => {
    const listener = listenTo(example);
    const all = [...listener.does('origins')];
    for (let step = 0; step < 40; step++) all.push(...listener.does('down'));
    const lists = all.flatMap(line =>
      [...line.matchAll(/, ((?:[A-J], )*[A-J] and [A-J])\./g)].map(found => found[1] ?? ''),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      const letters = list.match(/[A-J]/g) ?? [];
      expect(letters).toEqual([...letters].sort());
    }
  });
});

test('the help while it is filtered is counted, and read after Enter', () => {
  const listener = listenTo(asLoaded(smallBriefing));
  const all = listener.does('help').join(' ');
  expect(all).toContain('On this screen');
  expect(listener.does('filter')).toEqual([expect.stringMatching(/^Filter: , \d+ items\.$/)]);
});
