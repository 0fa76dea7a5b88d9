import { describe, expect, test } from 'vitest';
import { countClaims } from '../../src/analysis/counts.ts';
import { languageOf } from '../../src/lang/language.ts';
import { sourceStanding } from '../../src/text/words-standing.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { passagesInArticle } from '../../src/tui/article/passages-in-article.ts';
import { toShown } from '../../src/tui/shown.ts';
import {
  drawnRows,
  givenAway,
  printedOutputs,
  spokenOutputs,
  textOf,
} from '../support/all-outputs.ts';
import { articleOf } from '../support/article.ts';
import { makeBriefing } from '../support/briefing.ts';
import { asLoaded } from '../support/shown.ts';

/** The words of the passage are there, with a flood of spaces between them. */
const padded = `Selon Kiev, cinq${' '.repeat(150_000)}morts.`;
const briefing = makeBriefing({
  sources: { a: { title: 'Padded', lang: 'fr', text: { file: 'a.txt' } }, b: { title: 'Other' } },
  casualties: [
    {
      id: 'dead',
      label: 'Killed',
      measure: 'killed',
      reports: [{ source: 'a', value: 5, passage: 'cinq morts' }],
    },
  ],
});
const loaded = asLoaded(briefing, 'test.yaml', new Map([['a', articleOf(padded)]]));
const shown = toShown(loaded);
if (!shown) throw new Error('A briefing is shown.');
const { verification, verdicts } = shown.analysis;

const said = { en: 'uncheckable', fr: 'invérifiable' };
/** What is said of words that stand in their article. */
const good = {
  en: /word for word|same words|in parts/,
  fr: /mot pour mot|mêmes mots|par morceaux/,
};

describe('words that an article was padded to hide', () => {
  test('are an error of check, with what is to be done', () => {
    const [entry] = checkEntries([loaded], languageOf('en')).filter(
      ({ code }) => code === 'too_alike',
    );
    expect(entry).toMatchObject({ severity: 'error', claim: 'dead', source: 'a' });
    expect(entry?.message).toBe(
      'A’s passage is not checked: too much alike with the article throughout to be looked up in it: “cinq morts”.',
    );
  });

  test('count as words to be looked at, and not as found', () => {
    expect(verification.reports.get('dead/a')?.status).toBe('too_alike');
    expect(countClaims(briefing, verdicts, verification)).toMatchObject({
      toVerify: 1,
      verified: 0,
    });
    const source = verification.sources.get('a');
    expect(source).toMatchObject({ reports: 1, found: 0 });
    expect(source && sourceStanding(source, languageOf('en'))).toMatchObject({
      sign: '✗',
      text: '0/1',
    });
  });

  test('have no place in the article, and are not said to be missing from it', () => {
    expect(passagesInArticle(shown, 'a')).toMatchObject([{ kind: 'unchecked', stretches: [] }]);
  });

  test.each(['en', 'fr'] as const)('look checked nowhere: %s', code => {
    const rows = [...drawnRows(loaded, code, 100)].map(
      ([name, { lines }]) => [name, lines.map(textOf).join('\n')] as const,
    );
    // The help and the list of signs name every status.
    const outputs = new Map(
      [
        ...printedOutputs(loaded, code),
        ...spokenOutputs(loaded, code),
        ...givenAway(loaded, code),
        ...rows,
      ].filter(([name]) => !name.startsWith('help') && !name.includes('the help')),
    );
    for (const [name, text] of outputs) {
      expect([name, good[code].exec(text)?.[0] ?? null]).toEqual([name, null]);
    }
    const telling = [...outputs].filter(([, text]) =>
      text.replace(/\s+/g, ' ').includes(said[code]),
    );
    expect(telling.map(([name]) => name)).toEqual(
      expect.arrayContaining(['the summary', 'Compare on dead', 'the copied dead']),
    );
  });
});
