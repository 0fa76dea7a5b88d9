import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsEn } from '../../src/lang/en/problems.ts';
import type { Excerpt, Problem } from '../../src/model/problem.ts';
import { cells } from '../../src/text/cells.ts';
import { formatProblem } from '../../src/text/problem.ts';
import { safe } from '../../src/text/safe.ts';

const words = { errorWord: 'error', warningWord: 'warning' };

function unknownKey(changes: Partial<Problem> = {}): Problem {
  return {
    code: 'unknown_key',
    severity: 'error',
    file: 'briefings/x.yaml',
    place: { line: 12, column: 5 },
    excerpt: { text: '    chian: [nis]', start: 4, length: 5 },
    details: { key: 'chian', part: 'report', expected: 'chain' },
    suggestion: 'chain',
    claim: null,
    ...changes,
  };
}

const format = (changes: Partial<Problem> = {}) =>
  formatProblem(unknownKey(changes), problemsEn, words);
const withExcerpt = (excerpt: Excerpt) =>
  format({ excerpt, place: { line: 12, column: excerpt.start + 1 } }).slice(-2);

describe('a problem as text', () => {
  test('It says where, what, what to do, and marks the place under its line.', () => {
    expect(format()).toEqual([
      'briefings/x.yaml:12:5 error unknown_key',
      '  `chian` is not a key of a report. Did you mean `chain`?',
      '   12 |     chian: [nis]',
      '      |     ^^^^^',
    ]);
  });

  test('A problem of the whole file has neither place nor line.', () => {
    const lines = format({ code: 'file_empty', place: null, excerpt: null, suggestion: null });
    expect(lines[0]).toBe('briefings/x.yaml: error file_empty');
    expect(lines).toHaveLength(2);
  });

  test('A warning is called one.', () => {
    expect(format({ severity: 'warning' })[0]).toContain(' warning ');
  });

  test('A line that was cut on the left says so, and its carets still stand right.', () => {
    const excerpt = { text: 'abc def', start: 4, length: 3 };
    const [line = '', carets = ''] = format({ excerpt, place: { line: 1, column: 900 } }).slice(-2);
    expect(line.slice(line.indexOf('|'))).toBe('| …abc def');
    expect(carets.indexOf('^')).toBe(line.indexOf('def'));
  });

  test('Escape sequences in the file or its name reach no terminal.', () => {
    const hostile = '\u001b]8;;http://x\u0007link\u001b[2J';
    const lines = format({
      file: `${hostile}.yaml`,
      details: { key: hostile, part: 'report', expected: '' },
      suggestion: hostile,
      excerpt: { text: hostile, start: 2, length: 3 },
    });
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
  });

  test('Wide characters and tabs before the place move the carets with them.', () => {
    for (const text of [
      '北京: x',
      '\t\tx',
      'e\u0301\u0301: x',
      '\u202ex',
      '😀 x',
      '\u0000\u0000x',
    ]) {
      const start = [...text].indexOf('x');
      const [line = '', carets = ''] = withExcerpt({ text, start, length: 1 });
      expect(cells(carets.slice(0, carets.indexOf('^')))).toBe(
        cells(line.slice(0, line.lastIndexOf('x'))),
      );
    }
  });

  test('The carets cover the marked part, whatever stands on the line.', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 40 }), (line, from, length) => {
        const points = [...line.replace(/[\r\n]/g, '')];
        const start = Math.min(from, points.length);
        const [, carets = ''] = withExcerpt({ text: points.join(''), start, length });
        const before = safe(points.slice(0, start).join(''));
        const marked = safe(points.slice(start, start + length).join(''));
        expect(carets.indexOf('^')).toBe('      | '.length + cells(before));
        expect(carets.replaceAll(/[^^]/g, '').length).toBe(Math.max(1, cells(marked)));
      }),
    );
  });
});
