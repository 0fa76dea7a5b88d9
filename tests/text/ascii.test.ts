import { describe, expect, test } from 'vitest';
import { verdictMarks } from '../../src/lang/verdicts.ts';
import { toAscii } from '../../src/text/ascii.ts';
import { cells } from '../../src/text/cells.ts';

describe('toAscii', () => {
  test('keeps every column where it was', () => {
    const line = '╭─ Chiffres ─╮ ├──●──┤ « 15\u202f000 » … ≠';
    expect(cells(toAscii(line))).toBe(cells(line));
  });

  test('leaves letters as they are and draws signs with ASCII', () => {
    expect(toAscii('│ Défilé │')).toBe('| Défilé |');
  });

  test('knows the mark of every verdict by its ASCII alternative', () => {
    for (const { sign, ascii } of Object.values(verdictMarks)) {
      expect(toAscii(sign)).toBe(ascii);
    }
  });

  test('the marks of different verdicts stay different', () => {
    const marks = Object.values(verdictMarks).map(({ sign }) => toAscii(sign));
    expect(new Set(marks).size).toBe(marks.length);
  });
});
