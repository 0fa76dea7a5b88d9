import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import { excerptOf } from '../../src/load/tree/excerpt.ts';
import { Lines } from '../../src/load/tree/lines.ts';
import { brief, changed, load, sample, unmarked } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('positions', () => {
  const wrong = changed('chain: [nis]', '‹chian: [nis]');
  const { text, places } = unmarked(wrong);

  test('A byte order mark does not shift columns.', () => {
    const marked = loadWithLibrary('x', bytes(`\ufeffbrief: 1\n`)).problems;
    expect(brief(marked)).toContain('unknown_key 1:1');
    expect(brief(loadWithLibrary('x', bytes(`\ufeff${text}`)).problems)).toEqual([
      `unknown_key ${places[0]}`,
    ]);
  });

  test('Lines that end in CRLF count as one line, and excerpts end before them.', () => {
    const { problems } = load(text.replaceAll('\n', '\r\n'));
    expect(brief(problems)).toEqual([`unknown_key ${places[0]}`]);
    expect(problems[0]?.excerpt).toEqual({ text: '        chian: [nis]', start: 8, length: 5 });
  });

  test('A tab is one column.', () => {
    const tabbed = unmarked(changed('value: dozens', '\t\tvalue:\t‹lots'));
    expect(brief(load(tabbed.text).problems)).toEqual([`bad_value ${tabbed.places[0]}`]);
  });

  test('An emoji before the place is one column, and one code point of the excerpt.', () => {
    const smiling = unmarked(changed('passage: des dizaines', 'passage: "😀😀", mood: ‹x'));
    const { problems } = load(smiling.text);
    expect(brief(problems)).toEqual([`not_in_list ${smiling.places[0]}`]);
    const excerpt = problems[0]?.excerpt;
    expect([...(excerpt?.text ?? '')].slice(excerpt?.start).join('')).toBe('x}');
    expect(excerpt?.length).toBe(1);
  });

  test('A key with nothing after it is pointed at itself.', () => {
    const empty = unmarked(changed('label: Pacte de défense', '‹label:'));
    const { problems } = load(empty.text);
    expect(brief(problems)).toEqual([`empty_text ${empty.places[0]}`]);
    expect(problems[0]?.excerpt).toMatchObject({ start: 4, length: 5 });
  });
});

describe('places', () => {
  const { places } = load(sample);
  const find = (words: string) => {
    const [before = ''] = sample.split(words);
    const rows = before.split('\n');
    return { line: rows.length, column: (rows.at(-1) ?? '').length + 1 };
  };

  test('A path of keys and indexes leads to where its value begins.', () => {
    expect(places.at([])).toEqual({ line: 1, column: 1 });
    expect(places.at(['title'])).toEqual(find('Une réunion'));
    expect(places.at(['figures', 0, 'reports', 1, 'value', 'high'])).toEqual(find('15000}'));
    expect(places.at(['sources', 'doc-b', 'lang'])).toEqual(find('en, published'));
    expect(places.at(['figures', 7])).toBeNull();
    expect(places.at(['title', 'x'])).toBeNull();
    expect(places.at(['constructor'])).toBeNull();
  });

  test('Of two reports of one source each is found, though a file may not have them.', () => {
    const words = '{source: doc-b, value: 2000';
    const { line, column } = find(words);
    const item = `${' '.repeat(column - 3)}- `;
    const twice = sample.replace(words, `{source: doc-b, value: 1}\n${item}${words}`);
    const { places: of } = load(twice);
    expect(of.ofReport('killed/doc-b')).toEqual({ line, column });
    expect(of.ofReport('killed/doc-b/2')).toEqual({ line: line + 1, column });
    expect(of.ofReport('killed/doc-b/3')).toBeNull();
  });

  test('A claim is found by its id, a report and a field of it by its key.', () => {
    expect(places.ofClaim('killed')).toEqual(find('id: killed'));
    expect(places.ofReport('killed/doc-b')).toEqual(find('{source: doc-b, value: 2000'));
    expect(places.ofReport('killed/doc-b', 'passage')).toEqual(find('"2,000 killed"'));
    expect(places.ofReport('killed/doc-b', 'mood')).toBeNull();
    expect(places.ofReport('killed/doc-a')).toBeNull();
    expect(places.ofClaim('nothing')).toBeNull();
  });

  test('A claim that was left out is found too, so that it can be mended.', () => {
    const broken = load(changed('about 15000', '15 000'));
    expect(broken.places.ofClaim('sent')).toEqual(find('id: sent'));
    expect(broken.leftOut[0]?.place).toEqual(find('id: sent'));
  });

  test('A file that is no YAML has no places.', () => {
    expect(load('a: [').places.at([])).toBeNull();
  });
});

/** Text with everything that makes counting hard. */
const hardText = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\t', '\ud83d', '\ude00', '\u0301'), {
    maxLength: 60,
  })
  .map(pieces => pieces.join(''));

describe('lines', () => {
  test('A place is the number of line breaks and code points before it, plus one.', () => {
    fc.assert(
      fc.property(hardText, fc.nat(130), (text, offset) => {
        const point = [...text.slice(0, offset)];
        // An offset inside a pair means the character it is in.
        if (
          /[\ud800-\udbff]$/.test(point.at(-1) ?? '') &&
          /^[\udc00-\udfff]/.test(text.slice(offset))
        ) {
          point.pop();
        }
        const before = point.join('').split('\n');
        expect(new Lines(text).place(offset)).toEqual({
          line: before.length,
          column: [...(before.at(-1) ?? '')].length + 1,
        });
      }),
    );
  });

  test('Columns are right on a long line with many pairs.', () => {
    const lines = new Lines(`x\n${'😀a'.repeat(20_000)}\ny`);
    expect(lines.place(2 + 3 * 15_000)).toEqual({ line: 2, column: 30_001 });
    expect(lines.place(2 + 3 * 20_000 + 1)).toEqual({ line: 3, column: 1 });
  });

  test('An excerpt is a part of its line that holds the place, and is never long.', () => {
    const long = fc
      .tuple(hardText, fc.integer({ min: 1, max: 20 }))
      .map(([text, n]) => text.repeat(n));
    fc.assert(
      fc.property(long, fc.nat(1300), fc.nat(40), (text, at, length) => {
        const lines = new Lines(text);
        const { start, end } = lines.lineAround(at);
        const excerpt = excerptOf(lines, at, at + length);
        const points = [...excerpt.text];
        expect(text.slice(start, end)).toContain(excerpt.text);
        expect(points.length).toBeLessThanOrEqual(100);
        expect(excerpt.start).toBeLessThanOrEqual(points.length);
        expect(excerpt.length).toBeGreaterThanOrEqual(1);
        expect(excerpt.start + excerpt.length).toBeLessThanOrEqual(points.length + 1);
      }),
    );
  });

  test('A short line is shown whole, wherever its problem is.', () => {
    const line = `${'a'.repeat(80)}!`;
    expect(excerptOf(new Lines(`x\n${line}\n`), 82, 83)).toEqual({
      text: line,
      start: 80,
      length: 1,
    });
  });
});
