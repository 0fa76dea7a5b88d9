import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import { cells } from '../../src/text/cells.ts';
import { plainText } from '../../src/text/painted.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { checkText } from '../../src/told/check/check-text.ts';

const counts = { files: 1, articles: 0, sources: 1 };

/** What is said of a briefing with a key that is none. */
function checked(text: string, width?: number, file = 'news.yaml', ascii = false): string {
  const language = languageOf('en');
  const entries = checkEntries([loadText(file, text)], language);
  return plainText(checkText(entries, counts, language, ascii, width));
}

const briefing = (report: string) => `briefing: 1
title: T
lang: en
sources: {a: {lang: en}}
figures:
  - id: sent
    label: L
    reports: [{source: a, ${report}}]
`;

describe('what check says of a file, at the width of a terminal', () => {
  const long = briefing(
    'value: 3, passage: "北京的消息说北京的消息说北京", valeu: 12, note: "and so on and on"',
  );

  test('Sentences are broken into lines, and the line of the file is cut around its carets.', () => {
    expect(checked(long, 50).split('\n').slice(0, 6)).toEqual([
      'news.yaml:8:64 error unknown_key (sent)',
      '  `valeu` is not a key of a report. Did you mean',
      '  `value`?',
      '    8 | …息说北京的消息说北京", valeu: 12, note:…',
      '      |                         ^^^^^',
      '',
    ]);
  });

  test('Without a terminal nothing is broken.', () => {
    const [head, sentence, line] = checked(long).split('\n');
    expect(head).toBe('news.yaml:8:64 error unknown_key (sent)');
    expect(sentence).toBe('  `valeu` is not a key of a report. Did you mean `value`?');
    expect(line).toContain('北京的消息说北京的消息说北京", valeu: 12');
  });

  test('A path that is longer than a line is left whole, to be clicked on and copied.', () => {
    const file = `${'folder/'.repeat(8)}news.yaml`;
    expect(checked(long, 40, file).split('\n').slice(0, 2)).toEqual([
      `${file}:8:64`,
      '  error unknown_key (sent)',
    ]);
  });

  test('The carets stand under the key, and no line is wider than the terminal.', () => {
    const around = fc.string({
      unit: fc.constantFrom('a', ' ', '北', '😀', 'e\u0301', '한', '­'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        around,
        around,
        fc.integer({ min: 26, max: 120 }),
        fc.boolean(),
        (before, after, width, ascii) => {
          const text = briefing(`passage: "x${before}", valeu: "${after}", value: 3`);
          const lines = checked(text, width, 'news.yaml', ascii).split('\n');
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
          const at = lines.findIndex(line => /^ +\| +\^+$/.test(line));
          const [excerpt = '', carets = ''] = lines.slice(at - 1);
          const key = cells(excerpt.slice(0, excerpt.indexOf('valeu')));
          expect([carets.indexOf('^'), carets.replaceAll(/[^^]/g, '')]).toEqual([key, '^^^^^']);
        },
      ),
    );
  });
});
