import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { recordHashes } from '../../src/record/record-hashes.ts';

const HEX = 'ab'.repeat(32);
const OTHER = '0f'.repeat(32);

/** A text with `«old→new»` wherever it is to change, before that and after it. */
function sides(marked: string): { before: string; after: string } {
  const side = (pick: string) => marked.replaceAll(/«([^»→]*)→([^»]*)»/g, pick);
  return { before: side('$1'), after: side('$2').replaceAll('HEX', HEX) };
}

/** The one source `a`, with what is given for its `text` behind the colon of that key. */
const inSource = (text: string) => `sources:\n  a:\n    text:${text}`;

function expectRecorded(marked: string, hash = HEX): void {
  const { before, after } = sides(marked);
  expect(before).not.toBe(after);
  const result = recordHashes(before, new Map([['a', hash]]));
  expect(result).toEqual({ text: after, recorded: ['a'], refused: [] });
}

describe('a source in braces', () => {
  test.each([
    ['the file alone', ' {file: a.txt«→, sha256: HEX»}\n'],
    ['spaces', ' { file: a.txt«→, sha256: HEX» }  # c\n'],
    ['single quotes', " {file: 'it''s, {a}.txt'«→, sha256: HEX»}\n"],
    ['a comma at the end', ' {file: a.txt«→, sha256: HEX»,}\n'],
    ['the file last', ' {encoding: utf-8, file: a.txt«→, sha256: HEX»}\n'],
    ['the file first', ' {file: a.txt«→, sha256: HEX», encoding: utf-8}\n'],
    ['lines', ' {\n      file: a.txt«→, sha256: HEX»,\n\n      encoding: utf-8,\n      }\n'],
    ['comments', ' { # {file: x}\n      file: a.txt«→, sha256: HEX» # ,}\n      # c\n      }\n'],
    ['a comment before the comma', ' {file: a.txt«→, sha256: HEX» # c\n      , encoding: utf-8}\n'],
    ['a value on a line of its own', ' {file:\n      # c\n      a.txt«→, sha256: HEX»}\n'],
    ['a value over two lines', ' {file: a\n      b.txt«→, sha256: HEX»}\n'],
    ['quotes over two lines', " {file: 'a\n\n      b.txt'«→, sha256: HEX»}\n"],
    ['no line break at the end', ' {file: a.txt«→, sha256: HEX»}'],
    ['letters past the first plane', ' {file: 😀é.txt«→, sha256: HEX»}\n'],
  ])('A hash follows the file: %s.', (_, text) => {
    expectRecorded(inSource(text));
  });

  test.each([
    ['null', ' {file: a.txt, sha256: «null→HEX»}'],
    ['a tilde', ' {sha256: «~→HEX» , file: a.txt}'],
    ['a capital', ' {sha256: «NULL→HEX» # c\n      , file: a.txt}'],
    ['nothing', ' {file: a.txt, sha256:«→ HEX»}'],
    ['nothing and a comma', ' {sha256:«→ HEX», file: a.txt}'],
    ['spaces', ' {sha256 :«→ HEX»   , file: a.txt}'],
    ['a comment', ' {sha256:«→ HEX»  # c\n      , file: a.txt}'],
    ['a colon after a comment', ' {sha256 # a: b\n\n\n      :«→ HEX»  , file: a.txt}'],
    ['not even a colon', ' {file: a.txt, sha256«→: HEX»}'],
    ['not even a colon, and quotes', ' {file: a.txt, "sha256"«→: "HEX"» }'],
  ])('An empty hash is filled in where it stands: %s.', (_, text) => {
    expectRecorded(inSource(text));
  });

  test('A file that is JSON stays JSON.', () => {
    for (const marked of [
      '{"sources":{"a":{"text":{"file":"a.txt"«→, "sha256": "HEX"»}}}}',
      '{\n  "sources": {\n\t"a": {"text": {\n"file": "a.txt"«→, "sha256": "HEX"»\n}}}}\n',
      '{"sources":{"a":{"text":{"sha256":«null→"HEX"»,"file":"a.txt"}}}}',
    ]) {
      expectRecorded(marked);
      const result = recordHashes(sides(marked).before, new Map([['a', HEX]]));
      const found = { file: 'a.txt', sha256: HEX };
      expect(JSON.parse(result.text)).toEqual({ sources: { a: { text: found } } });
    }
  });

  test('Braces around the source, the sources or the whole file change nothing.', () => {
    expectRecorded('sources:\n  a: {lang: fr, text: {file: a.txt«→, sha256: HEX»}}\n');
    expectRecorded('sources: {a: {text: {file: a.txt«→, sha256: HEX»}}, b: {}}\n');
    expectRecorded('{sources: {a: {text: {file: a.txt«→, sha256: HEX»}}}} # c\n');
  });
});

describe('a source on lines', () => {
  const line = '«→\n      sha256: HEX»';
  test.each([
    ['the file alone', `\n      file: a.txt${line}\n`],
    ['no line break at the end', `\n      file: a.txt${line}`],
    ['spaces at the end', `\n      file: a.txt  ${line}\n`],
    ['a comment behind the file', `\n      file: a.txt  # c${line}\n`],
    ['a comment behind the file at the end', `\n      file: a.txt # c: d${line}`],
    ['comments below', `\n      file: a.txt${line}\n      # c\n\n# d\n`],
    ['comments above', ` # b\n\n # c\n      # d\n      file: a.txt${line}\n`],
    ['the file first', `\n      file: a.txt${line}\n\n\n      encoding: utf-8\n`],
    ['the file last', `\n      encoding: utf-8\n      file: a.txt${line}\n`],
    ['another source below', `\n      file: a.txt${line}\n  b:\n    lang: fr\n`],
    ['quotes', `\n      file: "a \\" #.txt" # c${line}\n`],
    ['quotes over lines', `\n      file: 'a\n\n        b.txt' # c${line}\n`],
    ['a quoted key', `\n      'file': a.txt${line}\n`],
    ['a plain value over lines', `\n      file: a\n        b\n\n        c.txt # c${line}\n`],
    ['a value on the next line', `\n      file: # c\n        # d\n        a.txt${line}\n`],
    ['a literal value', `\n      file: |-\n        a.txt${line}\n\n\n      encoding: utf-8\n`],
    ['a literal value at the end', `\n      file: | # c\n        a.txt${line}`],
    ['a folded value', `\n      file: >-\n        a\n        b.txt${line}\n# c\n`],
    ['a value with its blank lines', `\n      file: |+\n        a\n${line}\n`],
    ['the end of the document', `\n      file: a.txt${line}\n...\n`],
    ['a comment in braces', `\n      # {file: x}\n      file: a.txt${line}\n`],
    ['only two spaces more', `\n     file: a.txt${line.replace('      ', '     ')}\n`],
  ])('A hash has a line of its own below the file: %s.', (_, text) => {
    expectRecorded(inSource(text));
  });

  test.each([
    ['null', 'sha256: «null→HEX»\n'],
    ['a tilde and a comment', 'sha256: «~→HEX» # c\n'],
    ['nothing', 'sha256:«→ HEX»\n'],
    ['nothing at the end', 'sha256:«→ HEX»'],
    ['spaces', 'sha256 :«→ HEX»  \n'],
    ['a comment', 'sha256:«→ HEX»   # c\n'],
    ['a tab and a comment', 'sha256:«→ HEX»\t# c\n'],
    ['comments below', 'sha256:«→ HEX»\n\n\n# c\n\n      # d\n      encoding: utf-8\n'],
    ['a value below', 'sha256: # c\n        # d\n        «null→HEX» # e\n'],
  ])('An empty hash is filled in where it stands: %s.', (_, rest) => {
    expectRecorded(inSource(`\n      file: a.txt # b\n      ${rest}`));
    expectRecorded(inSource(`\n      ${rest.replace(/\n?$/, '\n')}      file: a.txt # b`));
  });

  test('A file whose lines end in CRLF keeps that, also for the new line.', () => {
    for (const text of [
      'file: a.txt',
      'file: |\n        a.txt',
      'file: a # c',
      "file: 'a\n\n        b'",
    ]) {
      for (const rest of ['', '\n', '\n\n\n', '\n      # c\n\n\n      encoding: utf-8\n']) {
        const marked = inSource(`\n      ${text}«→\n      sha256: HEX»${rest}`);
        expectRecorded(marked.replaceAll('\n', '\r\n'));
      }
    }
  });

  test('A line written in double quotes gets one like it.', () => {
    expectRecorded(inSource('\n      "file": a.txt«→\n      "sha256": "HEX"»\n'));
  });
});

describe('what is written', () => {
  test.each(['1'.repeat(64), `${'0'.repeat(31)}e${'2'.repeat(32)}`])(
    'A hash that YAML would read as a number is put in quotes: %s.',
    hash => {
      expectRecorded(inSource(` {file: a.txt«→, sha256: "${hash}"»}\n`), hash);
      expectRecorded(inSource(`\n      sha256: «~→"${hash}"»\n      file: a.txt\n`), hash);
    },
  );

  test('A byte order mark that is still in the text stays before it.', () => {
    expectRecorded(`\ufeff${inSource(' {file: a.txt«→, sha256: HEX»}\n')}`);
  });

  test('Several sources get their hashes at once, in whatever order they are given.', () => {
    const { before, after } = sides(
      'title: x\nsources:\n  a: {text: {file: a.txt«→, sha256: HEX»}}\n  b:\n    text:\n' +
        '      file: b.txt«→\n      sha256: OTHER»\n\nlang: fr\n',
    );
    const hashes = [['b', OTHER] as const, ['a', HEX] as const];
    expect(recordHashes(before, new Map(hashes))).toEqual({
      text: after.replace('OTHER', OTHER),
      recorded: ['b', 'a'],
      refused: [],
    });
  });

  test('Nothing to record leaves the text alone, also one that is not YAML.', () => {
    for (const text of [inSource(' {file: a.txt}\n'), '{', '']) {
      expect(recordHashes(text, new Map())).toEqual({ text, recorded: [], refused: [] });
    }
  });

  test('A source that has a hash keeps it, whichever is given.', () => {
    for (const text of [
      ` {file: a.txt, sha256: ${OTHER}}`,
      `\n      file: b\n      sha256: "${OTHER}"`,
    ]) {
      const before = inSource(text);
      const result = recordHashes(before, new Map([['a', HEX]]));
      expect(result).toEqual({ text: before, recorded: [], refused: [] });
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['no sources', 'title: x\n'],
    ['no such source', 'sources: {b: {text: {file: a.txt}}}\n'],
    ['a source of that name elsewhere', 'parties: {a: {text: {file: a.txt}}}\n'],
    ['sources in a list', 'sources: [a: {text: {file: a.txt}}]\n'],
    ['a source that is no mapping', 'sources: {a: b}\n'],
    ['no text', 'sources: {a: {lang: fr}}\n'],
    ['an empty text', inSource('\n')],
    ['a text that is no mapping', inSource(' a.txt\n')],
    ['no file', inSource(' {encoding: utf-8}\n')],
    ['an empty file', inSource(' {file: null}\n')],
    ['a file that is a number', inSource(' {file: 007}\n')],
    ['a hash that is none', inSource(' {file: a.txt, sha256: abc}\n')],
    ['a hash in quotes with nothing in it', inSource(" {file: a.txt, sha256: ''}\n")],
    ['a hash in capitals', inSource(` {file: a.txt, sha256: ${HEX.toUpperCase()}}\n`)],
    ['a hash that is a list', inSource(' {file: a.txt, sha256: []}\n')],
    ['a hash that is read as a number', inSource(` {file: a.txt, sha256: ${'1'.repeat(64)}}\n`)],
    ['a file named twice', inSource(' {file: a.txt, file: a.txt}\n')],
    ['two empty hashes', inSource(' {file: a.txt, sha256: , sha256: }\n')],
    ['two texts', inSource(' {file: a.txt}\n    text: {file: b.txt}\n')],
    ['two sources of one id', inSource(' {file: a.txt}\n  a: {text: {file: b.txt}}\n')],
    ['two lists of sources', `${inSource(' {file: a.txt}\n')}sources: {}\n`],
    ['text that is not YAML', `${inSource(' {file: a.txt}\n')}b: [\n`],
    ['a file with an anchor', inSource(' &x {file: a.txt}\n')],
    ['an empty text of a file', ''],
  ])('A source is refused, and the text left alone: %s.', (_, text) => {
    const result = recordHashes(text, new Map([['a', HEX]]));
    expect(result).toEqual({ text, recorded: [], refused: ['a'] });
  });

  test('What is no hash in lower-case hexadecimal is not written.', () => {
    const text = inSource(' {file: a.txt}\n');
    for (const hash of ['', 'abc', HEX.toUpperCase(), `${HEX}\n`, `${HEX}a`, 'z'.repeat(64)]) {
      expect(recordHashes(text, new Map([['a', hash]])).refused, hash).toEqual(['a']);
    }
  });

  test('A refused source does not keep the others from their hashes.', () => {
    const { before, after } = sides(
      'sources:\n  x: {}\n  a: {text: {file: a.txt«→, sha256: HEX»}}\n  y: {text: 1}\n',
    );
    const hashes = new Map(['x', 'a', 'y'].map(id => [id, HEX]));
    const result = recordHashes(before, hashes);
    expect(result).toEqual({ text: after, recorded: ['a'], refused: ['x', 'y'] });
  });

  test('A file that would be too large with its hashes is left as it is.', () => {
    const short = inSource(' {file: a.txt}\n#');
    const added = `, sha256: ${HEX}`.length;
    const fill = (bytes: number) => short + 'é'.repeat((bytes - short.length) >> 1);
    const hashes = new Map([['a', HEX]]);
    const full = fill(limits.file_bytes_max);
    expect(recordHashes(full, hashes)).toEqual({ text: full, recorded: [], refused: ['a'] });
    const withRoom = fill(limits.file_bytes_max - added - 3);
    expect(recordHashes(withRoom, hashes).recorded).toEqual(['a']);
  });
});
