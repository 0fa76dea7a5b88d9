import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { recordHashes } from '../../src/record/record-hashes.ts';
import { load, sample } from '../load/sample.ts';
import { arbitraryTextMapping } from '../support/arbitrary-text-mapping.ts';

const digits = (unit: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length });

/** Also hashes that YAML would take for numbers. */
const hash = fc.oneof(
  digits('0123456789abcdef', 64),
  digits('0123456789', 64),
  fc.tuple(digits('0123456789', 31), digits('0123456789', 32)).map(parts => parts.join('e')),
);
const lineBreaks = fc.constantFrom('\n', '\r\n');

/** One side of each `«old→new»` in a text, with the hash where `HEX` is. */
function sideOf(marked: string, side: '$1' | '$2', hex: string): string {
  const plain = /^\d+(e\d+)?$/.test(hex) ? `"${hex}"` : hex;
  const picked = marked.replaceAll(/«([^»→]*)→([^»]*)»/g, side);
  return picked.replaceAll('"HEX"', `"${hex}"`).replaceAll('HEX', plain);
}

/** The hashes with which a text is loaded; it must be as sound as the sample. */
function loadedHashes(text: string): Map<string, string | null | undefined> {
  const { briefing, problems } = load(text);
  expect(problems).toEqual([]);
  return new Map(briefing?.sources.map(({ id, text }) => [id, text?.sha256]));
}

test('However a source is written, its hash is put in and no other character changes.', () => {
  const spelled = fc.record({ mapping: arbitraryTextMapping, hex: hash });
  const sources = fc.array(spelled, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      sources,
      fc.boolean(),
      fc.boolean(),
      lineBreaks,
      (all, isLast, isCut, lineBreak) => {
        const write = (side: '$1' | '$2') => {
          const added = all.map(({ mapping, hex }, at) => {
            return `  s${at}:\n    lang: fr\n    text:${sideOf(mapping, side, hex)}`;
          });
          const [head = '', tail = ''] = sample.split(/^(?=figures:)/m);
          const [top = '', listed = ''] = head.split(/^(?=sources:)/m);
          const section = listed + added.join('');
          const whole = isLast ? top + tail + section : top + section + tail;
          return whole.slice(0, isCut ? -1 : undefined).replaceAll('\n', lineBreak);
        };
        const hashes = new Map(all.map(({ hex }, at) => [`s${at}`, hex]));
        const before = write('$1');
        const withoutHashes = [...loadedHashes(before).values()].every(found => found == null);
        expect(withoutHashes).toBe(true);
        const result = recordHashes(before, hashes);
        expect(result).toEqual({ text: write('$2'), recorded: [...hashes.keys()], refused: [] });
        expect(loadedHashes(result.text)).toEqual(
          new Map([['doc-a', undefined], ['doc-b', undefined], ...hashes]),
        );
      },
    ),
    { numRuns: 120 },
  );
});

test('However the YAML library writes a briefing, the hashes are the only change.', () => {
  const names = fc.constantFrom('a.txt', '007', 'null', 'a: b #c', 'l’été.txt', 'x\ny\n', ' - "');
  const long = fc.lorem({ maxCount: 40 });
  const source = fc.record({ name: fc.oneof(names, long), hex: hash, isNull: fc.boolean() });
  const options = fc.record({
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_FOLDED' as const,
      'BLOCK_LITERAL' as const,
    ),
    defaultKeyType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    indent: fc.integer({ min: 1, max: 6 }),
    lineWidth: fc.constantFrom(0, 30, 80),
    nullStr: fc.constantFrom('null', '~', ''),
    isJson: fc.boolean(),
  });
  const sources = fc.array(source, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sources, options, (all, { isJson, ...options }) => {
      const value = parse(sample);
      for (const [at, { name, isNull }] of all.entries()) {
        const text = isNull ? { sha256: null, file: name } : { file: name, encoding: 'utf-8' };
        value.sources[`s${at}`] = { text, lang: 'fr' };
      }
      const before = isJson
        ? JSON.stringify(value, null, options.indent)
        : stringify(value, options);
      loadedHashes(before);
      const hashes = new Map(all.map(({ hex }, at) => [`s${at}`, hex]));
      const { text, recorded, refused } = recordHashes(before, hashes);
      expect([recorded, refused]).toEqual([[...hashes.keys()], []]);
      expect(loadedHashes(text)).toEqual(
        new Map([['doc-a', undefined], ['doc-b', undefined], ...hashes]),
      );
      const nothing = isJson ? 'null' : options.nullStr;
      const undone = all.reduce((left, { hex, isNull }) => {
        const filled = new RegExp(`${nothing === '' ? ' ' : ''}"?${hex}"?`);
        const added = new RegExp(`(?:, |\\n *)"?sha256"?: "?${hex}"?`);
        return isNull ? left.replace(filled, nothing) : left.replace(added, '');
      }, text);
      expect(undone).toBe(before);
      if (isJson) expect(() => JSON.parse(text)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
