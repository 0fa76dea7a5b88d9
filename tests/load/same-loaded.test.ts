import { expect, test } from 'vitest';
import { loadText } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { differing } from '../../src/load/same-loaded.ts';
import { allSteps } from '../../src/model/steps.ts';
import { articleOf } from '../support/article.ts';
import { figuresBriefing } from '../support/scratch.ts';

const differenceOf = (one: Loaded, other: Loaded) => allSteps(differing(one, other));
const text = figuresBriefing(['one', 'two']);
const loaded = loadText('one.yaml', text);

test('comments and empty lines make no difference to what is shown', () => {
  const commented = loadText('one.yaml', `# a comment\n\n${text}`);
  expect(differenceOf(loaded, commented)).toBe('none');
  expect(commented.places.ofClaim('one')).not.toEqual(loaded.places.ofClaim('one'));
});

test('another value, title or problem is a difference of the briefing', () => {
  for (const changed of [
    text.replace('value: 1', 'value: 2'),
    text.replace('title: T', 'title: U'),
    text.replace('label:', 'labell:'),
    '',
  ]) {
    expect(differenceOf(loaded, loadText('one.yaml', changed))).toBe('briefing');
  }
});

test('another text of an article is a difference of the articles', () => {
  const before = { ...loaded, articles: new Map([['a', articleOf('x')]]) };
  const after = { ...loaded, articles: new Map([['a', articleOf('y')]]) };
  expect(differenceOf(before, after)).toBe('articles');
  expect(differenceOf(loaded, after)).toBe('articles');
  expect(differenceOf(after, { ...after, articles: new Map(after.articles) })).toBe('none');
});
