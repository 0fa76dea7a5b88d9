import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { schemaText } from '../../scripts/schema.ts';
import { file } from '../../src/model/file.ts';
import { modifiers, qualitativeWords, vagueWords } from '../../src/model/quantity.ts';

const schema = JSON.parse(schemaText()) as AnySchemaObject;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const isValid = ajv.compile(schema);

const report = { source: 'doc-000', value: 'about 15000', passage: 'environ 15 000 soldats' };
const briefing = {
  briefing: 1,
  title: 'A meeting and its figures',
  lang: 'fr',
  event: { name: null, date: '2025-09-03', place: 'Pékin' },
  parties: { nis: { name: 'NIS', kind: 'intelligence' } },
  sources: {
    'doc-000': { lang: 'fr', published: { date: 2025, basis: 'inferred' }, text: null },
    été: { lang: 'fr-FR', published: '2025-09', outlet: null },
  },
  figures: [{ id: 'troops', label: 'Troops sent', reports: [{ ...report, chain: ['nis'] }] }],
  statements: [
    {
      id: 'duty',
      speaker: ['nis'],
      topic: 'duty',
      reports: [{ source: 'doc-000', form: 'direct', quote: 'soutien total' }],
    },
  ],
};
const withReport = (changes: object) => ({
  ...briefing,
  figures: [{ id: 'troops', label: 'Troops sent', reports: [{ ...report, ...changes }] }],
});

describe('the JSON Schema of a briefing', () => {
  test('is the one in the repository', async () => {
    const kept = await readFile(path.join(root, 'schema/briefing.schema.json'), 'utf8');
    expect(kept).toBe(schemaText());
  });

  test('is draft 7 and says which format it is for', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'urn:briefing:format:1',
      title: 'Briefing, format 1',
    });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('accepts a briefing', () => {
    expect([isValid(briefing), isValid.errors]).toEqual([true, null]);
  });

  test.each([
    ['a list', []],
    ['a title that says nothing', { ...briefing, title: ' ' }],
    ['another format', { ...briefing, briefing: 2 }],
    ['no sources', { ...briefing, sources: undefined }],
    ['a misspelt key', { ...briefing, figure: [] }],
    ['a misspelt key inside a report', withReport({ passages: 'x' })],
    ['a misspelt key inside an optional part', { ...briefing, event: { names: 'x' } }],
    ['a date that is none', { ...briefing, event: { date: 'mercredi' } }],
    ['a party of no known kind', { ...briefing, parties: { nis: { name: 'NIS', kind: 'spy' } } }],
    ['an id with a space', { ...briefing, parties: { 'n is': { name: 'NIS', kind: 'other' } } }],
    ['a number with a space', withReport({ value: '15 000' })],
    ['a negative number', withReport({ value: -1 })],
    ['a modifier that is none', withReport({ value: 'roughly 15000' })],
    ['a mood that is none', withReport({ mood: 'perhaps' })],
    ['no passage', withReport({ passage: undefined })],
    ['no reports', { ...briefing, figures: [{ id: 'troops', label: 'x', reports: [] }] }],
    [
      'an address that is none',
      { ...briefing, sources: { a: { lang: 'fr', url: 'example.org' } } },
    ],
  ])('refuses %s', (_what, wrong) => {
    expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  test('accepts every value that the program accepts, in any case and spacing', () => {
    const number = fc.oneof(fc.nat(), fc.constantFrom('0', '12.5', '0.5', '007', '1e3', '-1', ''));
    const word = fc.constantFrom(...modifiers, ...vagueWords, ...qualitativeWords, 'to', 'soon');
    const mixedCase = fc
      .tuple(word, fc.boolean())
      .map(([text, isLoud]) => (isLoud ? text.toUpperCase() : text));
    const phrase = fc
      .tuple(
        fc.array(fc.oneof(mixedCase, number), { maxLength: 4 }),
        fc.constantFrom(' ', '  ', '\t'),
      )
      .map(([parts, gap]) => parts.join(gap));
    fc.assert(
      fc.property(fc.oneof(phrase, fc.nat(), fc.double()), value => {
        const candidate = withReport({ value });
        if (v.safeParse(file, candidate).success)
          expect([value, isValid(candidate)]).toEqual([value, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('tells an editor what each property is for, wherever it stands', () => {
    const silent: string[] = [];
    eachProperty(schema, '', (place, property) => {
      if (typeof property.description !== 'string') silent.push(place);
    });
    expect(silent).toEqual([]);
  });
});

/** Visits every property of every object in a schema. */
function eachProperty(
  one: unknown,
  place: string,
  visit: (place: string, property: AnySchemaObject) => void,
): void {
  if (typeof one !== 'object' || one === null) return;
  const { properties = {}, ...rest } = one as AnySchemaObject;
  for (const [key, property] of Object.entries<AnySchemaObject>(properties)) {
    visit(`${place}.${key}`, property);
    eachProperty(property, `${place}.${key}`, visit);
  }
  for (const value of Object.values(rest)) {
    for (const part of Array.isArray(value) ? value : [value]) eachProperty(part, place, visit);
  }
}
