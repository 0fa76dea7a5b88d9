import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBytes } from '../../src/load/load.ts';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import { readPlainYaml } from '../../src/load/plain-yaml/read-plain-yaml.ts';
import { Findings } from '../../src/load/tree/found.ts';
import { parseTree } from '../../src/load/yaml/parse.ts';
import { limits } from '../../src/model/limits.ts';
import { sample } from './sample.ts';

const shipped = readFileSync('briefings/2025-09-03-poutine-kim-pekin.yaml', 'utf8');
const example = readFileSync('examples/ombrelune-dam.yaml', 'utf8');

/** What the plain reader gives is what the library gives, and then the library finds no mistake. */
function expectSame(text: string): void {
  const plain = readPlainYaml(text);
  if (plain === null) return;
  const findings = new Findings();
  const whole = parseTree(text, findings);
  expect(findings.problems('-', null).problems).toEqual([]);
  expect(plain).toEqual(whole);
}

const piece = fc.constantFrom(
  ...['a: ', 'b:', '- ', '\n', '\n', '  ', ' ', '\n  ', '\n    ', '# c\n', ' #d', '"x', '"', "'"],
  ...['[', ']', '{', '}', ',', '|\n', '>-\n', '>\n', '|-\n', 'word', '1', '2.0', ':', '\r\n', '\t'],
  ...['\\', 'null', '---\n', '...\n', '&a ', '*a', '!t ', '? ', '<<: ', '@', '\u0085', '\ufeff'],
  ...['-\n', '\n  - ', ', ', ': ', '"a b"', "'it''s'", '"\\_x"', '0x1', '.5', '-3', '1e3', '~'],
  ...['"\n', '[a, b]', '{k: v}', '\\\n', '\u00a0', '|+\n', '|2\n', '0.10', '01', '\n\n', '-a'],
  ...[':x', '?x', '%Y', '😀', '- - ', "'''", '[,', ',]', '{k: }', '" "', 'x\n   y', '  \n'],
);
const yamlish = fc.array(piece, { maxLength: 14 }).map(pieces => `r: ${pieces.join('')}`);

/** Nested lists and mappings, written in the ways that people write them. */
const scalar = fc.constantFrom(
  ...['x', '1', '2.50', '-1', 'a b c', 'true', '~', '2025-09-03', 'http://x.y/z', 'a:b', 'x # c'],
  ...['"q # r"', "'s: t'", '"\\u00e9\\_"', '[a, b]', '{k: v, l: [1, "2"]}', '[]', '{}', '[a, b,]'],
  ...[
    'x\n%y',
    '"m\n%n"',
    '|\n%t\n\n%u',
    '>-\n%f\n%g',
    '>\n%f\n\n\n%g\n',
    '[a,\n%b]',
    '{a: 1,\n%b: 2}',
  ],
);
const block: fc.Memo<string[]> = fc.memo(depth => {
  const value = fc.oneof(
    scalar.map(text => {
      const [first = '', ...rest] = text.replaceAll('%', '  ').split('\n');
      return [` ${first}`, ...rest.map(line => `  ${line}`)];
    }),
    ...(depth > 1
      ? [
          fc
            .tuple(
              fc.constantFrom('', ' # c', '  '),
              fc.constantFrom('', '  ', ' '),
              block(depth - 1),
            )
            .map(([after, indent, lines]) => [after, ...lines.map(line => indent + line)]),
        ]
      : []),
  );
  const key = fc.constantFrom('a', 'b', 'k-1', 'x.y', '1', 'null');
  const mapping = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 3 })
    .map(entries =>
      entries.flatMap(([name, [first = '', ...rest]]) => [`${name}:${first}`, ...rest]),
    );
  const list = fc
    .array(value, { minLength: 1, maxLength: 3 })
    .map(items => items.flatMap(([first = '', ...rest]) => [`-${first}`, ...rest]));
  return fc.oneof(
    mapping,
    list,
    mapping.map(lines => lines.flatMap(line => [line, '# c', ''])),
  );
});

const changed = fc
  .tuple(
    fc.constantFrom(sample, shipped, example),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { minLength: 1, maxLength: 3 }),
  )
  .map(([whole, changes]) => {
    const lines = whole.split('\n');
    const from = (changes[0]?.[0] ?? 0) % lines.length;
    const text = lines.slice(from, from + 25).join('\n');
    const indent = /^ */.exec(text)?.[0] ?? '';
    const outdented = text.replaceAll(`\n${indent}`, '\n').slice(indent.length);
    return changes.reduce((made, [at, cut, put]) => {
      const place = at % (made.length + 1);
      return made.slice(0, place) + put + made.slice(place + cut);
    }, outdented);
  });

describe('the plain reader', () => {
  test.each([
    ['the shipped briefing', shipped],
    ['the example', example],
    ['the sample', sample],
  ])('reads %s, and as the library does', (_, text) => {
    expect(readPlainYaml(text)).not.toBeNull();
    expectSame(text);
  });

  test('reads whatever it reads as the library does', () => {
    fc.assert(fc.property(yamlish, expectSame), { numRuns: 2000 });
    fc.assert(
      fc.property(block(3), lines => expectSame(lines.join('\n'))),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(changed, expectSame), { numRuns: 500 });
  });

  test('reads much of what is made of nested lists and mappings', () => {
    const read = fc.sample(block(3), 300).filter(lines => readPlainYaml(lines.join('\n')) !== null);
    expect(read.length).toBeGreaterThan(30);
  });

  test.each([
    ['an anchor', 'a: &x 1'],
    ['a tag', 'a: !t 1'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a directive', '%YAML 1.1\n---\na: 1'],
    ['a merge key', '<<: {a: 1}'],
    ['a tab', 'a:\t1'],
    ['a control character', 'a: "\u001f"'],
    ['an unclosed quotation', 'a: "b'],
    ['an unclosed bracket', 'a: [b'],
    ['a value with a colon in it', 'a: b: c'],
    ['a key without a value', 'a:\nb: 1'],
    ['a list in the wrong place', 'a:\n  b: 1\n - c'],
    ['nothing', ''],
    ['a text that is too long', `a: ${'word '.repeat(limits.text_chars_max / 5)}end`],
    ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}`],
    ['too many words', `a: [${'1,'.repeat(limits.lexemes_max / 3)}1]`],
  ])('leaves %s to the library', (_, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  test('takes no longer for long runs of one character than for other text', () => {
    const long = 1_000_000;
    for (const unit of [' ', '\n', '#', '\\', "'", '"', ',', '[', '-', ': ', ' #', '\n ', 'a ']) {
      for (const start of ['a: "', "a: '", 'a: ', 'a: [', 'a: |\n  ', 'a: "b\n c']) {
        expectSame(start + unit.repeat(long / 100));
        readPlainYaml(start + unit.repeat(long / unit.length));
      }
    }
  });
});

describe('a file that is loaded quickly', () => {
  const whole = fc.oneof(
    fc.constantFrom(sample, shipped, example),
    changed,
    yamlish,
    fc.string({ unit: 'binary' }),
  );
  test('gives what it gives when it is loaded by the library, with every problem and place', async () => {
    await fc.assert(
      fc.asyncProperty(whole, async text => {
        const bytes = Buffer.from(text);
        const [quick, slow] = [await loadBytes('f.yaml', bytes), loadWithLibrary('f.yaml', bytes)];
        expect({ ...quick, places: null }).toEqual({ ...slow, places: null });
        const claims = quick.briefing?.claims ?? [];
        const placesIn = ({ places }: typeof quick) =>
          claims.map(({ id }) => [places.ofClaim(id), places.ofReport(`${id}/a`)]);
        expect(placesIn(quick)).toEqual(placesIn(slow));
      }),
      { numRuns: 200 },
    );
  });
});
