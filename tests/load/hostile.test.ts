import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { load, sample } from './sample.ts';

/** The codes of a text, each once. What is slow here is slow for ever: the runner would stop it. */
function codesOf(text: string): string[] {
  const { briefing, problems } = load(text);
  expect(briefing).toBeNull();
  return [...new Set(problems.map(({ code }) => code))];
}

const many = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));

describe('hostile files', () => {
  test('An alias bomb is refused at its anchors and aliases.', () => {
    const rows = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? 'a0: &a0 [x, x]\n' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`,
    );
    expect(codesOf(rows.join(''))).toEqual(['yaml_anchor', 'yaml_alias']);
  });

  test('Anchors that are used again and again are refused in one pass.', () => {
    expect(codesOf(`a: [${many('&a x, *a, ', 64 * 1024)}]`)).toEqual(['yaml_anchor', 'yaml_alias']);
    expect(codesOf(`a: ${many('&a ', 100_000)}x`)).toEqual(['yaml_anchor']);
  });

  test('A chain of tags is refused in one pass.', () => {
    expect(codesOf(`a: ${many('!a ', 100_000)}x`)).toEqual(['yaml_tag']);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['braces', `a: ${'{a: '.repeat(100_000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['empty keys', ': '.repeat(100_000)],
    ['keys on one line', 'a: '.repeat(100_000)],
    ['indented keys', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['indented dashes', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}-\n`).join('')],
  ])('Nesting by %s ends at the limit and not at the end of the stack.', (_, text) => {
    expect(codesOf(text)).toContain('yaml_too_deep');
  });

  test('A hundred thousand explicit keys inside one another are refused.', () => {
    expect(codesOf('? '.repeat(100_000))).toEqual(['yaml_complex_key', 'yaml_too_deep']);
  });

  test('Thousands of documents or directives are refused.', () => {
    expect(codesOf('---\n'.repeat(20_000))).toEqual(['yaml_several_documents']);
    expect(codesOf(`${'%YAML 1.1\n'.repeat(50_000)}---\n`)).toEqual(['yaml_directive']);
  });

  test('A mapping of 200,000 keys is read, and its unknown keys counted.', () => {
    const keys = Array.from({ length: 200_000 }, (_, at) => `k${at}: 1\n`);
    const { problems, problemsBeyond, briefing } = load(sample + keys.join(''));
    expect(problems.length + problemsBeyond).toBe(200_000);
    expect(briefing?.claims).toHaveLength(5);
  });

  test('The same key 20,000 times is found each time.', () => {
    const { problems, problemsBeyond } = load(sample + 'lang: fr\n'.repeat(20_000));
    expect(problems.length + problemsBeyond).toBe(20_000);
  });

  test('Brackets that close nothing are refused before each becomes an error of the parser.', () => {
    expect(codesOf(`a: ${']'.repeat(50_000)}`)).toEqual(['yaml_syntax']);
  });

  test('Quotation marks and backslashes without end are looked at once.', () => {
    expect(codesOf(`a: ${"'".repeat(100_001)}`)).toEqual(['yaml_syntax']);
    expect(codesOf(`a: "${'\\'.repeat(100_000)}`)).toEqual(['yaml_syntax']);
    expect(codesOf(`a: "${'\\'.repeat(40_000)}" x"`)).toEqual(['yaml_syntax']);
    expect(codesOf(`a: "${'\\'.repeat(100_000)}" x"`)).toEqual(['text_too_long']);
  });

  test('Millions of tiny items are refused by their number.', () => {
    const text = `a: [${many('1,', limits.lexemes_max)}]`;
    expect(load(text).problems.map(({ code, details }) => [code, details.reason])).toEqual([
      ['file_too_large', 'lexemes'],
    ]);
  });

  test('Two hundred thousand blank lines and comments cost no more than their length.', () => {
    const blank = '\n'.repeat(100_000) + '    # x\n'.repeat(50_000) + '  \n'.repeat(50_000);
    const { problems, briefing } = load(sample.replace('figures:\n', `figures:\n${blank}`));
    expect([problems, briefing?.claims.length]).toEqual([[], 5]);
  });

  test('A value as long as it may be is quoted in part only.', () => {
    const { problems } = load(`${sample}x: ${'😀'.repeat(limits.text_chars_max / 2)}\ny: 1`);
    expect(problems.map(({ place }) => place?.column)).toEqual([1, 1]);
    expect((problems[0]?.excerpt?.text ?? '').length).toBeLessThanOrEqual(200);
  });

  test('A thousand problems on one long line each have their place.', () => {
    const items = many('{id: "é 😀"}, ', 200_000);
    const { problems } = load(`${sample.split('figures:')[0]}figures: [${items}]`);
    expect(problems).toHaveLength(limits.problems_max);
    expect(problems.every(({ place }) => place?.line === 14)).toBe(true);
  });

  test('Two thousand unknown names beside two thousand known ones are reported.', () => {
    const names = Array.from(
      { length: 2000 },
      (_, at) => `  party-${at}: {name: x, kind: state}\n`,
    );
    const chain = Array.from({ length: 2000 }, (_, at) => `partei-${at}`).join(', ');
    const text = sample.replace('parties:\n', `parties:\n${names.join('')}`);
    const { problems, problemsBeyond } = load(text.replace('[nis]', `[${chain}]`));
    expect(problems.length + problemsBeyond).toBe(2000);
  });
});

describe('harmless oddities', () => {
  test('A key named __proto__ reaches no prototype.', () => {
    const text = `${sample}__proto__: {polluted: true}\n`;
    const { briefing, problems } = load(text.replace('kr: {', 'kr: {__proto__: {x: 1}, '));
    expect(problems.map(({ code }) => code)).toEqual(['unknown_key', 'unknown_key']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(briefing?.parties.get('kr'))).toBe(Object.prototype);
  });

  test('Ids that are names of an object’s own members are ids like others.', () => {
    const text = sample.replaceAll(/\bnis\b/g, 'constructor').replaceAll(/\bdoc-a\b/g, 'toString');
    const { briefing, problems } = load(text);
    expect(problems).toEqual([]);
    expect(briefing?.parties.get('constructor')?.name).toBe('NIS');
  });

  test('A NUL and an escape sequence come through as they are.', () => {
    const { briefing } = load(sample.replace('Une réunion', '"Une\\0 \\e[31m réunion"'));
    expect(briefing?.title).toBe('Une\0 \u001b[31m réunion');
    expect(load(sample.replace('Une réunion', 'a\0b')).briefing?.title).toBe('a\0b');
  });

  test('Words that YAML 1.1 read as other values are text.', () => {
    for (const word of ['no', 'yes', 'on', 'off', 'y', '12:30', '2025-01-01', '1_000', '0b1']) {
      const { briefing, problems } = load(sample.replace('Une réunion', word));
      expect([problems, briefing?.title]).toEqual([[], word]);
    }
  });
});
