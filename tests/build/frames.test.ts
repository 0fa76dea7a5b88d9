import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecentMap } from '../../scripts/bundle/recent-map.ts';
import { blank, type Cell, rowText, rowUpdate } from '../../scripts/bundle/rows.ts';
import { sanitized } from '../../scripts/bundle/sanitized.ts';
import { mayBeWide } from '../../scripts/bundle/wide-locale.ts';
import { Emulator } from '../../scripts/terminal/emulator.ts';

const columns = 24;
const styles = {
  plain: [],
  bold: [{ code: '\u001b[1m', endCode: '\u001b[22m' }],
  red: [{ code: '\u001b[31m', endCode: '\u001b[39m' }],
  inverse: [
    { code: '\u001b[7m', endCode: '\u001b[27m' },
    { code: '\u001b[31m', endCode: '\u001b[39m' },
  ],
} as const;

/** As Ink's, but each cell with its styles on and off: what is tested is where cells are put. */
const write = (cells: readonly Cell[]): string =>
  cells
    .map(
      ({ value, styles }) =>
        styles.map(({ code }) => code).join('') + value + styles.map(one => one.endCode).join(''),
    )
    .join('');

function cellsOf(characters: readonly (readonly [string, keyof typeof styles])[]): Cell[] {
  const cells = characters.map(
    ([value, style]): Cell => ({ type: 'char', value, fullWidth: false, styles: styles[style] }),
  );
  while (cells.length < columns) cells.push(blank);
  return cells;
}

const someRow = fc
  .array(
    fc.tuple(
      fc.constantFrom(' ', ' ', 'a', 'é', '│', '“', '7'),
      fc.constantFrom(...(Object.keys(styles) as (keyof typeof styles)[])),
    ),
    { maxLength: columns },
  )
  .map(cellsOf);

/** Two rows that have much in common, as a row has with itself one frame later. */
const twoRows = fc
  .tuple(
    someRow,
    someRow,
    fc.integer({ max: columns, min: 0 }),
    fc.integer({ max: columns, min: 0 }),
  )
  .map(
    ([one, other, start, end]) =>
      [
        one,
        [...one.slice(0, start), ...other.slice(start, end), ...one.slice(Math.max(start, end))],
      ] as const,
  );

async function shown(...written: readonly string[]) {
  const emulator = new Emulator(columns, 2, () => {});
  for (const text of written) await new Promise<void>(resolve => emulator.write(text, resolve));
  const cells = emulator.cells();
  emulator.dispose();
  return cells;
}

describe('a row that is drawn over the row before', () => {
  test('looks as if it had been drawn afresh', async () => {
    await fc.assert(
      fc.asyncProperty(twoRows, async ([one, other]) => {
        const before = rowText(one, 0, write);
        const after = rowText(other, 0, write);
        const update = rowUpdate(before, after, columns);
        expect(update).not.toBeNull();
        expect(await shown(before, '\r', update ?? '')).toEqual(await shown(after));
      }),
    );
  });

  test('writes the cells that differ, each run by itself', () => {
    const row = (text: string) => rowText(cellsOf([...text].map(one => [one, 'plain'])), 0, write);
    const before = row('1 one           a     z');
    expect(rowUpdate(before, row('2 one           b     z'), columns)).toBe(
      '\u001b[1G2\u001b[17Gb',
    );
    expect(rowUpdate(before, row('1 one           a'), columns)).toBe('\u001b[18G\u001b[K');
    expect(rowUpdate(before, before, columns)).toBe('');
  });

  test.each([
    ['a wide character', '漢', ''],
    ['a letter with a mark', 'e\u0301', 'x'],
    ['an emoji', '⚠️', ''],
  ])('is written whole where it has %s, and goes on at its column', (_, value, second) => {
    const cells = cellsOf([...'a b'].map(one => [one, 'plain']));
    const before = rowText(cells, 0, write);
    const odd = [{ ...blank, value }, { ...blank, value: second }, ...cells.slice(2)];
    const after = rowText(odd, 0, write);
    const column = second === '' ? 3 : 2;
    expect(after).toBe(`${value}\u001b[${column}G${second}b`);
    expect(rowUpdate(before, after, columns)).toBe(`\u001b[1G\u001b[K${after}`);
    expect(rowUpdate(after, before, columns)).toBe(`\u001b[1G\u001b[K${before}`);
  });

  test('is left to be written whole where the row before is not known', () => {
    expect(rowUpdate('somebody else’s', rowText(cellsOf([]), 0, write), columns)).toBeNull();
  });
});

describe('a row that is as it was', () => {
  test('is not made into text again', () => {
    const cells = cellsOf([['a', 'bold']]);
    let times = 0;
    const counted = (made: readonly Cell[]) => {
      times += 1;
      return write(made);
    };
    expect(rowText(cells, 1, counted)).toBe(rowText([...cells], 1, counted));
    expect(times).toBe(1);
    rowText(cells, 2, counted);
    expect(times).toBe(2);
  });
});

describe('what is remembered of frames', () => {
  test('stays as long as it is asked for, and is not more than twice the bound', () => {
    const map = new RecentMap<number>(10);
    map.set('asked', -1);
    for (let at = 0; at < 100; at++) {
      map.set(`row ${at}`, at);
      expect(map.get('asked')).toBe(-1);
    }
    const kept = Array.from({ length: 100 }, (_, at) => map.get(`row ${at}`));
    expect(kept.filter(value => value !== undefined).length).toBeLessThanOrEqual(20);
    expect(kept.at(-1)).toBe(99);
  });
});

describe('text that is sanitised line by line', () => {
  const taking = (text: string) => text.replaceAll(/\u001b\[[\d;]*[A-HJK]|[\u0000-\u0008]/gu, '');

  test('comes out as if it had been sanitised as a whole', () => {
    const line = fc
      .array(fc.constantFrom('a', 'é ', '\u001b[1mb\u001b[22m', '\u001b[2J', '\u0007', '│'))
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.array(line), lines => {
        const text = lines.join('\n');
        expect(sanitized(text, taking)).toBe(taking(text));
        expect(sanitized(text, taking)).toBe(taking(text));
      }),
    );
  });
});

test('letters may be wider where the locale is Chinese, Japanese or Korean', () => {
  expect(mayBeWide({ LANG: 'ja_JP.UTF-8' })).toBe(true);
  expect(mayBeWide({ LANG: 'en_US.UTF-8', LC_CTYPE: 'zh_CN.UTF-8' })).toBe(true);
  expect(mayBeWide({ LC_ALL: 'C.UTF-8', LANG: 'ko_KR.UTF-8' })).toBe(false);
  expect(mayBeWide({ LC_ALL: '', LANG: 'kok_IN' })).toBe(false);
  expect(mayBeWide({})).toBe(false);
});
