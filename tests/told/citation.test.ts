import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { sourceById } from '../../src/text/names.ts';
import { claimParagraph, sourceCitation, sourceParagraph } from '../../src/told/citation.ts';
import { makePen } from '../../src/tui/pen.ts';
import { articleOf } from '../support/article.ts';
import { makeBriefing } from '../support/briefing.ts';
import { shownOf } from '../support/shown.ts';

const briefing = makeBriefing({
  parties: {
    kr: { name: 'Corée du Sud', kind: 'state' },
    nis: { name: 'NIS', kind: 'intelligence', controlled_by: 'kr' },
    lee: { name: 'Lee', kind: 'person' },
    afp: { name: 'AFP', kind: 'agency' },
    kim: { name: 'Kim', kind: 'person' },
    kcna: { name: 'KCNA', kind: 'agency' },
    daily: { name: 'The Daily', kind: 'outlet' },
  },
  sources: {
    one: {
      title: 'First article',
      outlet: 'daily',
      by: 'A. Writer',
      published: '2025-09-04',
      url: 'https://daily.example/first',
    },
    two: { title: null, text: { file: 'two.txt', sha256: null } },
    bare: { title: null },
  },
  figures: [
    {
      id: 'sent',
      label: 'Soldiers sent',
      unit: 'soldiers',
      reports: [
        {
          source: 'one',
          value: 'about 15000',
          passage: 'environ 15 000 soldats',
          chain: ['nis', 'lee', 'afp'],
          mood: 'conditional',
        },
        { source: 'two', value: 'thousands', passage: 'des milliers de soldats' },
      ],
    },
  ],
  statements: [
    {
      id: 'duty',
      speaker: 'kim',
      topic: 'support',
      reports: [
        {
          source: 'two',
          form: 'mixed',
          quote: ['soutien total', 'devoir fraternel'],
          passage: 'un « soutien total » par « devoir fraternel »',
          recorded_by: ['kcna'],
        },
      ],
    },
  ],
});
const shown = shownOf(briefing);
const en = makePen(shown, languageOf('en'));
const fr = makePen(shown, languageOf('fr'));

function paragraph(pen: typeof en, claim: string, source: string | null, file = 'dir/test.yaml') {
  const found = pen.claim(claim);
  return found ? claimParagraph(pen, found, { source, report: null }, file) : null;
}

function cited(pen: typeof en, id: string) {
  const source = sourceById(pen.briefing, id);
  return source ? sourceCitation(pen, source) : null;
}

describe('a claim as a paragraph', () => {
  test('has value, words, mood, chain, source and file for one source', () => {
    expect(paragraph(en, 'sent', 'one')).toBe(
      'Soldiers sent (soldiers): about 15,000 (“environ 15 000 soldats”), in the conditional, ' +
        'origin: NIS (Corée du Sud), relayed by Lee, then AFP. ' +
        'Source: A. Writer, “First article”, The Daily, 4 Sep 2025, https://daily.example/first ' +
        '(test.yaml, sent)',
    );
  });

  test('is written in French with its own signs', () => {
    expect(paragraph(fr, 'sent', 'one')).toBe(
      'Soldiers sent (soldiers)\u00a0: environ 15\u202f000 (« environ 15 000 soldats »), au conditionnel, '
        .replaceAll('« ', '«\u00a0')
        .replaceAll(' »', '\u00a0»') +
        'origine\u00a0: NIS (Corée du Sud), relais\u00a0: Lee, puis AFP. ' +
        'Source\u00a0: A. Writer, «\u00a0First article\u00a0», The Daily, 4 sept. 2025, ' +
        'https://daily.example/first (test.yaml, sent)',
    );
  });

  test('says what is not known, and never makes it up', () => {
    expect(paragraph(en, 'sent', 'two')).toBe(
      'Soldiers sent (soldiers): thousands (“des milliers de soldats”), lineage not recorded. ' +
        'Source: title not stated (two.txt), outlet not stated, date not stated (test.yaml, sent)',
    );
  });

  test('has every answer behind its mark, what they amount to and their origins', () => {
    const text = paragraph(en, 'sent', null) ?? '';
    expect(text).toContain('[A] about 15,000 (“environ 15 000 soldats”)');
    expect(text).toContain('; [B] thousands (“des milliers de soldats”), lineage not recorded.');
    expect(text).toContain('1 distinct origin (at most 2)');
    expect(text).toContain('Sources: [A] A. Writer');
    expect(text).toContain('; [B] title not stated (two.txt)');
  });

  test('keeps the gaps between the quoted runs of a statement, and who recorded it', () => {
    expect(paragraph(en, 'duty', null)).toContain(
      'Kim (support): “soutien total” … “devoir fraternel”, partly quoted, relayed by KCNA. Source: ',
    );
  });

  test('is none for a source that says nothing about it', () => {
    expect(paragraph(en, 'duty', 'one')).toBeNull();
  });

  test('warns of words that are not the article’s', () => {
    const articles = new Map([['one', articleOf('On parle de 14 000 soldats envoyés.')]]);
    const checked = makePen(shownOf(briefing, articles), languageOf('en'));
    expect(paragraph(checked, 'sent', 'one')).toMatch(
      /\[to verify: (?:altered|not found)\]\. Source/,
    );
  });

  test('names standard input as such', () => {
    expect(paragraph(en, 'duty', 'two', '-')).toMatch(/\(standard input, duty\)$/);
  });
});

describe('a source as a citation', () => {
  test('has author, title, outlet, date and address', () => {
    expect(cited(en, 'one')).toBe(
      'A. Writer, “First article”, The Daily, 4 Sep 2025, https://daily.example/first',
    );
  });

  test('leaves out an author and an address that are not stated, and says so of the rest', () => {
    expect(cited(en, 'bare')).toBe('title not stated, outlet not stated, date not stated');
    expect(cited(fr, 'bare')).toBe('titre non précisé, média non précisé, date non précisée');
  });

  test('tells with it what the source rests on', () => {
    const source = sourceById(en.briefing, 'one');
    expect(source && sourceParagraph(en, source, 'test.yaml')).toMatch(
      /first – Rests on: NIS → Lee → AFP \(1 figure\) \(test\.yaml, one\)$/,
    );
  });
});

test('what is copied is one line without a control character, whatever the file holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      (a, b) => {
        const words = `x${a}`;
        const hostile = makeBriefing({
          sources: { one: { title: words, by: words, text: { file: words, sha256: null } } },
          figures: [
            {
              id: 'f',
              label: words,
              unit: words,
              reports: [{ source: 'one', value: 1, passage: words }],
            },
          ],
        });
        const pen = makePen(shownOf(hostile), languageOf('en'));
        const texts = [
          paragraph(pen, 'f', 'one', `y${b}`),
          paragraph(pen, 'f', null, b),
          cited(pen, 'one'),
        ];
        for (const text of texts)
          expect(text).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]+$/u);
      },
    ),
  );
});
