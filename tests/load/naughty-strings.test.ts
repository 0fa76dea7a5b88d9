import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { languageOf } from '../../src/lang/language.ts';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { startsWithOtherBlank } from '../../src/load/yaml/slips/blank-slips.ts';
import { formatProblem } from '../../src/text/problem.ts';
import { escapeUnsafe, safe } from '../../src/text/safe.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';

// Among the strings are some beyond the list's own, which has no character that a terminal obeys.
const strings: readonly string[] = [
  ...naughty,
  '\u001b[31m',
  '\u001b]52;c;eA==\u0007',
  '\u009b2J',
  '\u202e',
  '\u0000',
];
const language = languageOf('en');

/** A briefing with the string wherever a person's own words can stand. */
function briefingWith(words: string, id = 'c', key?: string) {
  return {
    briefing: 1,
    title: words,
    lang: 'en',
    summary: words,
    parties: { p: { name: words, kind: 'person', aliases: [words] } },
    sources: { s: { lang: 'en', title: words, by: words, text: { file: words } } },
    figures: [
      { id, label: words, unit: words, reports: [{ source: 's', value: 1, passage: words }] },
    ],
    statements: [
      {
        id: 'd',
        speaker: 'p',
        topic: words,
        reports: [{ source: 's', form: 'direct', quote: [words, words] }],
      },
    ],
    ...(key !== undefined && { [key]: words }),
  };
}

function load(content: unknown, file = 'x.yaml'): Loaded {
  const text = stringify(content, { aliasDuplicateObjects: false });
  return loadWithLibrary(file, new TextEncoder().encode(text));
}

/** Everything that is printed of it for people. */
function printed(loaded: Loaded): string[] {
  const problems = loaded.problems.flatMap(problem =>
    formatProblem(problem, language.problems, language.strings.cli, 80),
  );
  const entries = checkEntries([loaded], language);
  const summary = loaded.briefing
    ? summaryText(loaded, language, { width: 60, ascii: false }).split('\n')
    : [];
  return [...problems, ...summary, ...checkGithub(entries).split('\n')];
}

/** Whether a string has anything to read in it; the loader asks for that. */
const says = (words: string) => /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(words);

describe('the big list of naughty strings', () => {
  test('is the list that is counted on here', () => {
    expect(naughty.length).toBeGreaterThan(450);
    expect(naughty).toContain('🐵 🙈 🙉 🙊');
  });

  test('comes through unchanged wherever words can stand', () => {
    for (const words of strings.filter(says)) {
      const { briefing, problems } = load(briefingWith(words));
      expect(problems, words).toEqual([]);
      const [figure, statement] = briefing?.claims ?? [];
      const [answer] = figure?.reports ?? [];
      const [said] = statement?.reports ?? [];
      const source = briefing?.sources[0];
      expect({
        title: briefing?.title,
        summary: briefing?.summary,
        name: briefing?.parties.get('p')?.name,
        titled: [source?.title, source?.by, source?.text?.file],
        label: figure && 'label' in figure && figure.label,
        passage: answer?.passage,
        quote: said && 'quote' in said && said.quote,
      }).toEqual({
        title: words,
        summary: words,
        name: words,
        titled: [words, words, words],
        label: words,
        passage: words,
        quote: [words, words],
      });
    }
  });

  test('leaves nothing in what is printed that a terminal obeys', () => {
    for (const words of strings) {
      const loaded = load(briefingWith(words));
      for (const line of printed(loaded)) expect(safe(line)).toBe(line);
      const json = checkJson(checkEntries([loaded], language));
      expect(escapeUnsafe(json)).toBe(json);
    }
  });

  test('is taken as an id where it is one, and refused with its place where not', () => {
    for (const words of strings) {
      const loaded = load(briefingWith('x', words));
      const isId = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(words) && words.length <= 200;
      expect(loaded.briefing?.claims[0]?.id === words, words).toBe(isId);
      expect(loaded.problems.map(({ code }) => code)).toEqual(isId ? [] : [expect.any(String)]);
      if (!isId) expect(loaded.problems[0]?.place?.line).toBeGreaterThan(10);
      for (const line of printed(loaded)) expect(safe(line)).toBe(line);
    }
  });

  test('is an unknown key, and the rest of the file is used', () => {
    for (const words of strings) {
      const loaded = load(briefingWith('x', 'c', `${words}!`));
      const [problem, ...others] = loaded.problems;
      expect(others).toEqual([]);
      // A blank of another kind before a key is a slip of the keyboard.
      const isSlip = startsWithOtherBlank(`${words}!`);
      expect([problem?.code, problem?.details.key]).toEqual(
        isSlip ? ['yaml_syntax', undefined] : ['unknown_key', `${words}!`],
      );
      expect(loaded.briefing?.claims).toHaveLength(2);
      for (const line of printed(loaded)) expect(safe(line)).toBe(line);
    }
  });

  test('may be the name of the file', () => {
    for (const words of strings) {
      const loaded = load({ ...briefingWith('x'), extra: 1 }, words);
      for (const line of printed(loaded)) expect(safe(line)).toBe(line);
    }
  });

  test('is no briefing by itself, and each says so', () => {
    for (const words of strings) {
      const loaded = loadWithLibrary('x.yaml', new TextEncoder().encode(words));
      expect(loaded.problems, words).not.toEqual([]);
      expect(loaded.briefing?.claims ?? []).toEqual([]);
      for (const line of printed(loaded)) expect(safe(line)).toBe(line);
    }
  });
});
