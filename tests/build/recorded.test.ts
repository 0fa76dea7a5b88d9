import { describe, expect, test } from 'vitest';
import { isSamePicture, pictureOf } from '../../scripts/screens/picture.ts';
import { drawnText, readDrawn, readTold, toldText } from '../../scripts/screens/recorded.ts';
import { Styles } from '../../scripts/screens/styles.ts';
import type { Cell } from '../../scripts/terminal/cell.ts';

const bare: Cell = {
  text: ' ',
  width: 1,
  fg: null,
  bg: null,
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
  strikethrough: false,
};

/** A cell for each character, all drawn alike. */
function cells(text: string, style: Partial<Cell> = {}): Cell[] {
  return Array.from(text, character => ({ ...bare, text: character, ...style }));
}

describe('a picture of a screen', () => {
  test('has of a blank what is seen of it, and nothing behind the last thing seen', () => {
    const [plain, coloured] = [cells('  '), cells('  ', { fg: 80, bold: true })];
    const words = (blank: Cell[]) => [...cells('a', { fg: 80 }), ...blank, ...cells('b')];
    expect(isSamePicture(pictureOf([words(plain)]), pictureOf([words(coloured)]))).toBe(true);
    expect(pictureOf([[...words(plain), ...coloured]])).toEqual([
      { text: 'a  b', styles: ['80', '80', '80', 'plain'] },
    ]);
  });

  test('tells a blank that is filled or underlined from one that is not', () => {
    const filled = [cells('  ', { bg: 24 }), cells('  ', { inverse: true })];
    const drawn = [...filled, cells('  ', { underline: true }), cells('  ')].map(row => [row]);
    const pictures = drawn.map(pictureOf);
    for (const [at, one] of pictures.entries()) {
      for (const other of pictures.slice(at + 1)) expect(isSamePicture(one, other)).toBe(false);
    }
  });

  test('gives a wide character its columns', () => {
    const covered = { ...bare, text: '', width: 0 };
    const wide = [...cells('京', { width: 2, fg: 80 }), covered, ...cells('a')];
    expect(pictureOf([wide])).toEqual([{ text: '京a', styles: ['80', '80', 'plain'] }]);
  });
});

describe('a file of recorded screens', () => {
  const stop = { name: 'dashboard', keys: ['down', 'enter'] };
  const dark = pictureOf([[...cells('ab', { fg: 80 }), ...cells(' c')], cells(''), cells('dark')]);
  const light = pictureOf([
    [...cells('ab', { fg: 24 }), ...cells(' c')],
    cells(''),
    cells('light'),
  ]);

  test('has both themes in it, and what each shows where that is not the same', () => {
    const styles = new Styles();
    const text = drawnText([stop], [{ dark, light }], styles);
    expect(text).toMatch(
      /\n== dashboard {2}\[down enter\]\n\|ab c\n 3a 1b\n\|\ndark\|dark\nlight\|light\n 5b\n$/,
    );
    expect(String(styles)).toMatch(/\na: 80 \| 24\nb: plain \| plain\n$/);
    const read = new Styles(String(styles));
    for (const [theme, picture] of Object.entries({ dark, light })) {
      const [found] = readDrawn(text, theme as 'dark' | 'light', read).values();
      expect(isSamePicture(found ?? [], picture)).toBe(true);
    }
  });

  test('keeps its letters when a style comes before those that have one', () => {
    const styles = new Styles('a: 80 | 24\nb: plain | plain\n');
    expect(styles.letterOf('bold', 'bold')).toBe('c');
    expect(styles.letterOf('80', '24')).toBe('a');
  });

  test('has the lines that are told at each stop', () => {
    const told = new Map([['== dashboard  [down enter]', ['Dashboard.', '', '== item 1 of 2']]]);
    expect(readTold(toldText([stop], [...told.values()]))).toEqual(told);
  });
});
