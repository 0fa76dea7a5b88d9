import fc from 'fast-check';
import type { WordsCheck } from '../../src/analysis/verification/status.ts';
import type { Claim, Report } from '../../src/model/briefing.ts';
import type { ArticlePassage } from '../../src/tui/article/passages-in-article.ts';
import { makeBriefing } from './briefing.ts';

const words = fc.constantFrom(
  ...[
    'tués',
    'a',
    '15',
    '000',
    '2\u202f000',
    '«\u00a0oui\u00a0»',
    'nord-coréens',
    '北京会谈在九月',
  ],
  ...[
    'x'.repeat(90),
    '👩‍👩‍👧',
    'e\u0301\u0301',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '\u200b',
    '会'.repeat(50),
  ],
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '. ',
  '',
);

/** The text of an article with whatever files hold: long words, wide letters, controls, all line ends. */
export const anyArticle: fc.Arbitrary<string> = fc
  .array(fc.tuple(words, between), { minLength: 1, maxLength: 80 })
  .map(parts => parts.flat().join(''));

const claims = makeBriefing({
  sources: { a: {} },
  figures: [{ label: 'Soldats envoyés', reports: [{ source: 'a', value: 1 }] }],
  casualties: [{ label: 'Soldats tués', reports: [{ source: 'a', value: 1 }] }],
  statements: [{ speaker: 'kim', topic: 'soutien', reports: [{ source: 'a', quote: 'x' }] }],
  events: [{ label: 'Rencontre', reports: [{ source: 'a', when: '2025', passage: 'x' }] }],
}).claims;

const check: WordsCheck = {
  field: 'passage',
  status: 'exact',
  parts: 1,
  places: [],
  foldings: [],
  part: null,
  disordered: false,
  nearest: null,
  beside: null,
};

/** A passage of a claim at given stretches of an article. */
export function passageAt(
  id: string,
  stretches: ArticlePassage['stretches'],
  more: Partial<ArticlePassage> = {},
): ArticlePassage {
  const claim = claims[Number(id) % claims.length] as Claim;
  const report = claim.reports[0] as Report;
  return {
    id,
    claim,
    report,
    check,
    kind: 'found',
    stretches,
    place: null,
    tone: 'claim-1',
    ...more,
  };
}

/** Passages anywhere in a text, over one another too, some of them in two parts. */
export function anyPassages(text: string): fc.Arbitrary<readonly ArticlePassage[]> {
  const offset = fc.nat({ max: text.length });
  const cuts = fc.uniqueArray(offset, { minLength: 2, maxLength: 4 });
  return fc.array(cuts, { maxLength: 6 }).map(all =>
    all
      .map((ends, index) => {
        const [a = 0, b = 0, c = 0, d] = ends.toSorted((x, y) => x - y);
        const stretches = [{ at: a, end: b }, ...(d === undefined ? [] : [{ at: c, end: d }])];
        return passageAt(String(index), stretches);
      })
      .toSorted((x, y) => (x.stretches[0]?.at ?? 0) - (y.stretches[0]?.at ?? 0)),
  );
}
