import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConfigProblemCode, configProblemCodes } from '../../src/config/config-problem.ts';
import { unreadableConfig } from '../../src/config/load-config.ts';
import { limits } from '../../src/model/limits.ts';
import { unmarked } from '../load/sample.ts';
import { configOf, problemsIn } from './sample.ts';

/** Configurations with one problem each, at the place marked with `‹`. */
const single: Partial<Record<ConfigProblemCode, readonly string[]>> = {
  yaml_syntax: [
    'theme: dark\nkeys: ‹{print: P',
    'theme: dark\n‹\tlang: fr\n',
    'keys:\n  help: ‹@\n',
  ],
  yaml_anchor: ['keys:\n  print: ‹&\n'],
  yaml_alias: ['keys:\n  print: ‹*x\n'],
  yaml_tag: ['keys:\n  problems: ‹!\n'],
  yaml_merge_key: ['keys:\n  ‹<<: {print: P}\n'],
  yaml_directive: ['‹%YAML 1.1\n---\ntheme: dark\n'],
  yaml_several_documents: ['theme: dark\n‹---\nlang: fr\n'],
  yaml_too_deep: [`keys: ${'['.repeat(31)}‹[${']'.repeat(32)}`],
  text_too_long: [`theme: ‹${'x'.repeat(limits.text_chars_max + 1)}\n`],
  yaml_complex_key: ['‹? theme\n: dark\n'],
  duplicate_key: ['theme: dark\n‹theme: light\n', 'keys:\n  print: P\n  ‹print: X\n'],
  not_a_mapping: ['‹- theme\n', '‹dark\n'],
  unknown_key: ['lang: fr\n‹them: dark\n', '‹__proto__: {a: 1}\n'],
  wrong_type: [
    'theme: ‹[dark]\n',
    'width: ‹wide\n',
    'ascii: ‹"yes"\n',
    'wheel: ‹1\n',
    'screen_reader: ‹[]\n',
    'editor: ‹[vim]\n',
    'articles: ‹{a: b}\n',
    'articles: [texts, ‹3]\n',
    'keys: ‹[print]\n',
    'keys:\n  print: ‹{key: P}\n',
    'keys:\n  print: ‹12\n',
    'keys:\n  print: [P, ‹true]\n',
  ],
  not_in_list: ['theme: ‹drak\n', 'lang: ‹de\n', 'follow: ‹never\n'],
  empty_text: ['articles: [‹""]\n', 'articles: ‹" "\n', 'editor: ‹""\n'],
  bad_number: ['width: ‹39\n', 'width: ‹401\n', 'width: ‹80.5\n'],
  number_rewritten: ['width: ‹0100\n', 'width: ‹1e2\n'],
  unknown_placeholder: ['editor: ‹myed {lien} {file}\n', 'editor: ‹"myed {File}"\n'],
  unknown_action: ['keys:\n  ‹pritn: P\n'],
  unknown_key_name: [
    'keys:\n  print: ‹pagedwon\n',
    'keys:\n  print: [P, ‹f25]\n',
    'keys: {print: ‹""}\n',
  ],
  key_taken: ['keys:\n  print: ‹r\n', 'keys: {print: X, reload: [R, ‹X]}\n', 'keys: {zoom: ‹up}\n'],
  key_reserved: ['keys:\n  print: ‹ctrl-c\n', 'keys:\n  back: [esc, ‹Ctrl+C]\n'],
  action_needed: ['keys:\n  quit: ‹[]\n', 'keys:\n  back: ‹[]\n'],
};

const cases = Object.entries(single).flatMap(([code, marked]) =>
  marked.map(each => ({ code, marked: each })),
);

describe('a configuration', () => {
  test.each(cases)('with $code in $marked has that problem there, and no other', each => {
    const { text, places } = unmarked(each.marked);
    expect(problemsIn(text)).toEqual(places.map(place => `${each.code} ${place}`));
  });

  test('has an example of every code here, but for those of reading bytes', () => {
    const elsewhere = ['file_unreadable', 'file_too_large', 'not_utf8'];
    expect([...Object.keys(single), ...elsewhere].sort()).toEqual([...configProblemCodes].sort());
  });

  test('that is too large or not in UTF-8 is not used, and says so', () => {
    const large = configOf(`# ${'x'.repeat(limits.file_bytes_max)}`);
    expect(large.problems.map(({ code }) => code)).toEqual(['file_too_large']);
    expect(problemsIn('theme: dark\n')).toEqual([]);
  });

  test('that cannot be read says why', () => {
    const details = { reason: 'folder', system: '' };
    const found = unreadableConfig('x.yaml', { code: 'file_unreadable', span: null, details });
    expect(found.problems).toMatchObject([{ code: 'file_unreadable', place: null, details }]);
    expect(found.exists).toBe(true);
  });

  test.each(['', '\n\n', '# theme: dark\n', '---\n', 'theme:\nkeys:\narticles: null\n', '~\n'])(
    'that says nothing (%j) has no problem and changes nothing',
    text => {
      const { problems, config } = configOf(text);
      expect(problems).toEqual([]);
      expect({ ...config, keys: [...config.keys] }).toEqual({
        ...{ theme: null, lang: null, width: null, ascii: null, articles: [], keys: [] },
        ...{ editor: null, follow: null, wheel: null, screen_reader: null },
      });
    },
  );

  test('is used in all that is right, whatever is wrong beside it', () => {
    const text =
      'theme: drak\nlang: fr\nwidht: 3\nwidth: 100\nkeys:\n  zoom: [Z, true]\n  print: nokey\n';
    const { config, problems } = configOf(text);
    expect(problems).toHaveLength(4);
    expect(config).toMatchObject({ theme: null, lang: 'fr', width: 100 });
    expect([...config.keys]).toEqual([['zoom', ['Z']]]);
  });

  test('suggests the nearest name for a setting, a word, an action and a key', () => {
    const suggestion = (text: string) => configOf(text).problems[0]?.suggestion;
    expect(suggestion('them: dark\n')).toBe('theme');
    expect(suggestion('theme: drak\n')).toBe('dark');
    expect(suggestion('keys: {pritn: P}\n')).toBe('print');
    expect(suggestion('keys: {print: pagedwon}\n')).toBe('pagedown');
  });

  test('has folders from its own folder, and ~ for the home folder', () => {
    const { config } = configOf('articles: [texts, ../more, ~/mine, "~", /all, ~other/x]\n');
    expect(config.articles).toEqual([
      '/home/someone/.config/briefing/texts',
      '/home/someone/.config/more',
      '/home/someone/mine',
      '/home/someone',
      '/all',
      '/home/someone/.config/briefing/~other/x',
    ]);
    expect(configOf('articles: texts\n').config.articles).toHaveLength(1);
    expect(configOf('articles: [3, /all, ""]\n').config.articles).toEqual(['/all']);
  });

  test('is told with the line on which each setting stands', () => {
    const { lines } = configOf('# first\ntheme: dark\n\nkeys:\n  print: P\n');
    expect([...lines]).toEqual([
      ['theme', 2],
      ['keys', 4],
    ]);
  });

  test('never makes the program stop, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'keys:\n  print: '),
        (any, before) => {
          const { problems, config } = configOf(before + any);
          expect(problems.every(({ place }) => place === null || place.line > 0)).toBe(true);
          expect(config.keys).toBeInstanceOf(Map);
        },
      ),
    );
  });
});
