import { describe, expect, test } from 'vitest';
import { verificationMarks } from '../../src/lang/checks.ts';
import { verdictMarks } from '../../src/lang/verdicts.ts';
import { toAscii } from '../../src/text/ascii.ts';
import { cells } from '../../src/text/cells.ts';

describe('toAscii', () => {
  test('keeps every column where it was', () => {
    const line = '╭─ Chiffres ─╮ ├──●──┤ « 15\u202f000 » … ≠';
    expect(cells(toAscii(line))).toBe(cells(line));
  });

  test('leaves letters as they are and draws signs with ASCII', () => {
    expect(toAscii('┃ Défilé │')).toBe('| Défilé :');
  });

  test('knows the mark of every verdict by its ASCII alternative', () => {
    for (const { sign, ascii } of Object.values(verdictMarks)) {
      expect(toAscii(sign)).toBe(ascii);
    }
  });

  test('signs that mean different things beside words stay different', () => {
    const verdicts = Object.values(verdictMarks).map(mark => mark.sign);
    // “?” and “·” mean more than one thing without ASCII too, and never on the same side of words.
    const words = Object.values(verificationMarks).map(mark => mark.sign);
    const others = ['…', '~', '↓', '→', '←', '↑', '–', '●', '○', '×', '◆', '╌', '▸'];
    const signs = [...new Set([...verdicts, ...words, ...others])];
    const drawn = signs.map(sign => toAscii(sign));
    for (const sign of drawn) expect(sign).toMatch(/^[!-~]$/);
    const shared = signs.filter(sign => drawn.filter(other => other === toAscii(sign)).length > 1);
    // A key and an arrow that points: their places say which is which.
    expect(shared).toEqual(['↻', '→', '↑', '▸']);
  });

  test('“give or take” is not “about”, and a cut is neither', () => {
    expect(toAscii('±\u00a010\u00a0%')).toBe('+-10 %');
    expect(toAscii('~2,000')).toBe('~2,000');
    expect(toAscii('Two exam…')).toBe('Two exam_');
  });

  test('the marks of different verdicts stay different', () => {
    const marks = Object.values(verdictMarks).map(({ sign }) => toAscii(sign));
    expect(new Set(marks).size).toBe(marks.length);
  });
});
