import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { plainOf } from '../../src/load/check/plain.ts';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { Findings } from '../../src/load/tree/found.ts';
import { parseTree } from '../../src/load/yaml/parse.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { limits } from '../../src/model/limits.ts';
import { load, sample } from './sample.ts';

/** Pieces of which YAML and its mistakes are made. */
const piece = fc.constantFrom(
  ...[
    'a: ',
    'b:',
    '- ',
    '\n',
    '\n',
    '  ',
    ' ',
    '\n  ',
    '\n    ',
    '# c\n',
    ' #d',
    '"x',
    '"',
    "'",
    '[',
    ']',
  ],
  ...[
    '{',
    '}',
    ',',
    '|\n',
    '>-\n',
    'word',
    '1',
    '2.0',
    ':',
    '\t',
    '\r\n',
    '😀',
    '\\',
    'null',
    '...\n',
  ],
  ...['---\n', '&a ', '*a', '!t ', '? ', '<<: ', '%Y\n', '\0', '@', '\u0085', '\ufeff', '-\n'],
);
const yamlish = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));
const harmlessPiece = piece.filter(text => !/[&*!?<%@]|---|\.\.\./.test(text));
const plainYamlish = fc.array(harmlessPiece, { maxLength: 30 }).map(pieces => pieces.join(''));

/** The sample with lines taken out, doubled or moved, and characters swapped or put in. */
const mutated = fc
  .array(fc.tuple(fc.nat(3), fc.nat(10_000), fc.nat(10_000), piece), { minLength: 1, maxLength: 6 })
  .map(changes => changes.reduce(mutate, sample));

function mutate(text: string, [how, one, other, put]: [number, number, number, string]): string {
  const lines = text.split('\n');
  const line = one % lines.length;
  const at = other % (text.length + 1);
  switch (how) {
    case 0:
      return lines.toSpliced(line, 1).join('\n');
    case 1:
      return lines.toSpliced(line, 0, lines[other % lines.length] ?? '').join('\n');
    case 2:
      return text.slice(0, at) + put + text.slice(at);
    default:
      return text.slice(0, at) + text.slice(at + 1 + (one % 3));
  }
}

function expectSound(text: string, loaded: Loaded): void {
  const rows = text.replace(/^\ufeff/, '').split('\n');
  const places = [...loaded.problems, ...loaded.leftOut].map(({ place }) => place);
  for (const place of places) {
    if (place === null) continue;
    const row = rows[place.line - 1];
    expect(row, `line ${place.line}`).toBeDefined();
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual([...(row ?? '')].length + 1);
  }
  const offsets = loaded.problems.map(({ place }) => (place ? place.line * 1e6 + place.column : 0));
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  if (loaded.briefing) expectResolved(loaded.briefing);
  else expect(loaded.problems.length).toBeGreaterThan(0);
}

/** No id in a briefing leads to nothing. */
function expectResolved({ parties, sources, claims, assessments }: Briefing): void {
  const partyIds = new Set<string | null>([null, ...parties.keys()]);
  const sourceIds = new Set(sources.map(({ id }) => id));
  const claimIds = new Set<string | null>([null, ...claims.map(({ id }) => id)]);
  expect(claims.length).toBe(claimIds.size - 1);
  for (const party of parties.values()) expect(partyIds).toContain(party.controlled_by);
  for (const claim of claims) {
    if ('within' in claim) expect(claimIds).toContain(claim.within);
    for (const report of claim.reports) {
      expect(sourceIds).toContain(report.source);
      expect(claimIds).toContain(report.revises?.claim ?? null);
      for (const id of report.chain) expect(partyIds).toContain(id);
    }
  }
  for (const { claim } of assessments) expect(claimIds).toContain(claim);
}

describe('whatever a file contains', () => {
  test('Any bytes give a result and places inside the file.', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expectSound(new TextDecoder().decode(bytes), loadWithLibrary('x', bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('Any text gives a result and places inside the file.', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), yamlish);
    fc.assert(
      fc.property(text, some => expectSound(some, load(some))),
      { numRuns: 400 },
    );
  });

  test('A briefing that was damaged gives a result in which every id leads somewhere.', () => {
    fc.assert(
      fc.property(mutated, text => expectSound(text, load(text))),
      { numRuns: 300 },
    );
  });
});

describe('reading YAML', () => {
  test('What is read has the values that the YAML library gives by itself.', () => {
    fc.assert(
      fc.property(plainYamlish, text => {
        // The library takes an escaped quote at the very end for a closing one; we do not.
        fc.pre(!/(?:\\"|'')\s*$/.test(text));
        const findings = new Findings();
        const tree = parseTree(text, findings);
        const [document, ...others] = parseAllDocuments(text, {
          schema: 'core',
          uniqueKeys: false,
          stringKeys: true,
          logLevel: 'error',
        });
        fc.pre(others.length === 0);
        const isRight =
          document !== undefined && !('empty' in document) && document.errors.length === 0;
        if (tree === null) {
          const { problems } = findings.problems('x', null);
          const isEmpty = problems.some(({ code }) => code === 'file_empty');
          const isRefused = problems.some(({ code }) => code !== 'yaml_syntax');
          expect(isRight && !isEmpty && !isRefused).toBe(false);
          return;
        }
        expect(isRight).toBe(true);
        const defects = new Findings();
        const plain = plainOf(tree, defects, null);
        const found = defects.problems('x', null).problems;
        // Of a repeated key we keep the first value and the library keeps the last.
        fc.pre(found.every(({ code }) => code !== 'duplicate_key'));
        expect(plain).toEqual(document?.toJS());
      }),
      { numRuns: 800 },
    );
  });

  test('Nesting is refused exactly where it is deeper than the limit.', () => {
    const nested = fc.array(fc.boolean(), { minLength: 28, maxLength: 38 });
    fc.assert(
      fc.property(nested, fc.nat(4), (shape, flowFrom) => {
        const value = shape.reduceRight<unknown>(
          (inner, isList) => (isList ? [inner, 'x'] : { a: inner, b: 'x' }),
          'x',
        );
        const text = stringify(value, {
          collectionStyle: flowFrom === 0 ? 'flow' : 'block',
          lineWidth: 0,
          indentSeq: flowFrom % 2 === 0,
        });
        expect(parse(text, { maxAliasCount: 0 })).toEqual(value);
        const findings = new Findings();
        parseTree(text, findings);
        const codes = findings.problems('x', null).problems.map(({ code }) => code);
        expect(codes).toEqual(shape.length > limits.depth_max ? ['yaml_too_deep'] : []);
      }),
      { numRuns: 80 },
    );
  });
});
