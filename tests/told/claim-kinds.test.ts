import { expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { claimKinds } from '../../src/model/briefing.ts';
import { claimName } from '../../src/text/names.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import { everyFact, everyFactArticles } from '../support/every-fact.ts';
import { asLoaded, shownOf } from '../support/shown.ts';

test('The briefing with every fact has a claim of every kind.', () => {
  const kinds = new Set(everyFact.claims.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...claimKinds].sort());
});

test('Claims of every kind are listed in a panel of the dashboard.', () => {
  const { items } = shownOf(everyFact, everyFactArticles);
  const listed = Object.values(items).flat();
  expect(everyFact.claims.filter(({ id }) => !listed.includes(id))).toEqual([]);
});

test('Claims of every kind stand in the summary.', () => {
  const loaded = asLoaded(everyFact, 'test.yaml', everyFactArticles);
  const page = summaryText(loaded, languageOf('en'), { width: 400, ascii: false });
  const left = everyFact.claims.filter(
    claim => !page.replaceAll('\u00a0', ' ').includes(claimName(everyFact, claim)),
  );
  expect(left).toEqual([]);
});
