import { describe, expect, test } from 'vitest';
import { findInWords } from '../../../src/analysis/verification/verification-findings.ts';
import { verify } from '../../../src/analysis/verification/verify.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import { articleOf } from '../../support/article.ts';

const text = 'They sent about 600 soldiers.';
const recorded = articleOf(text).sha256;

/** What comes of checking a briefing against an article. */
function checked(article: string, sha256: string | null) {
  const hash = sha256 === null ? '' : `, sha256: ${sha256}`;
  const { briefing } = loadText(
    'b.yaml',
    `briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en, text: {file: a.txt${hash}}}}\n` +
      'figures:\n  - {id: f, label: F, reports: [{source: a, value: about 600, passage: about 600 soldiers}]}\n',
  );
  if (!briefing) throw new Error('this is a briefing');
  const articles = new Map([['a', articleOf(article)]]);
  const { sources, reports } = verify(briefing, articles);
  const report = reports.get('f/a');
  const codes = findInWords(briefing, verify(briefing, articles)).map(({ code }) => code);
  return { status: report?.status, checks: report?.checks, source: sources.get('a'), codes };
}

describe('another text than the recorded one', () => {
  test.each([
    ['with the same words in it', `${text} And a line that was not there.`],
    ['without them', 'They sent nobody.'],
    ['that is the same but for a space', `${text} `],
  ])('is not checked: %s', (_, article) => {
    const { status, checks, source, codes } = checked(article, recorded);
    expect(status).toBe('stale');
    expect(checks).toEqual([]);
    expect(source).toMatchObject({ hash: 'different', reports: 1, found: 0 });
    expect(codes).toContain('stale');
    expect(codes).not.toContain('altered');
  });

  test('is told from the recorded one, and from one of which nothing was recorded', () => {
    expect(checked(text, recorded)).toMatchObject({
      status: 'exact',
      source: { hash: 'same', found: 1 },
    });
    expect(checked(text, null)).toMatchObject({
      status: 'exact',
      source: { hash: 'unrecorded', found: 1 },
    });
    expect(checked('They sent nobody.', null).status).toBe('not_found');
  });
});
