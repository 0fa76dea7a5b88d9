import { describe, expect, test } from 'vitest';
import { readArguments, UsageError, wantedLanguage } from '../../src/cli/arguments.ts';
import { languageFromEnvironment } from '../../src/cli/interface-language.ts';
import { languageOf } from '../../src/lang/language.ts';

const english = languageOf('en');
const read = (...argv: string[]) => readArguments(argv, english);

describe('readArguments', () => {
  test('without words opens the dashboard on whatever is at hand', () => {
    expect(read()).toMatchObject({ command: 'briefing', paths: [], width: null, lang: null });
  });

  test('takes a path, also one that looks like standard input', () => {
    expect(read('a.yaml')).toMatchObject({ command: 'briefing', paths: ['a.yaml'] });
    expect(read('-')).toMatchObject({ command: 'briefing', paths: ['-'] });
  });

  test('takes a command with its paths and options in any order', () => {
    expect(read('print', '--width', '60', 'a.yaml', '--lang=fr', 'b.yaml')).toMatchObject({
      command: 'print',
      paths: ['a.yaml', 'b.yaml'],
      width: 60,
      lang: 'fr',
    });
  });

  test('takes a file named like a command behind --', () => {
    expect(read('print', '--', '--width')).toMatchObject({ paths: ['--width'] });
  });

  test.each([['-o', 'a.txt'], ['-oa.txt'], ['--output', 'a.txt'], ['--output=a.txt']])(
    'takes the file that the summary goes to: %s %s',
    (...words) => {
      expect(read('print', ...words, 'b.yaml')).toMatchObject({
        output: 'a.txt',
        paths: ['b.yaml'],
      });
    },
  );

  test.each(['-', '/dev/stdout', '/dev/fd/1'])('takes %s for standard output', output => {
    expect(read('print', '-o', output)).toMatchObject({ output: null, paths: [] });
  });

  test.each([
    [['chekc'], 'check'],
    [['chekc', '--strict', 'a.yaml', 'b.yaml'], 'check'],
    [['--lang', 'en', 'prnt', '-o', 'a.txt'], 'print'],
    [['Print'], 'print'],
    [['shcema', '--help'], 'schema'],
    [['help'], '--help'],
    [['version'], '--version'],
  ])('%j is told what was meant', (argv, meant) => {
    expect(() => read(...argv)).toThrow(UsageError);
    expect(() => read(...argv)).toThrow(`Did you mean briefing ${meant}?`);
  });

  test('takes a file for what it is, also where its name is nearly a command', () => {
    const isThere = (path: string) => path === 'chekc';
    expect(readArguments(['chekc'], english, isThere)).toMatchObject({
      command: 'briefing',
      paths: ['chekc'],
    });
  });

  test.each(['chekc.yaml', './chekc', 'config.yml', 'news', '-'])(
    'takes %s for a path, whether it is there or not',
    word => {
      expect(read(word)).toMatchObject({ command: 'briefing', paths: [word] });
    },
  );

  test.each([
    [['--widht', '60'], /Did you mean --width\?/],
    [['--colour'], /no option --colour\. See/],
    [['-x'], /no option -x/],
    [['--lang'], /--lang needs a value/],
    [['--width', '80', '--lang'], /--lang needs a value/],
    [['--width', '--lang', 'fr'], /--width needs a value/],
    [['print', '-o'], /-o needs a value/],
    [['print', '-o', '--ascii'], /-o needs a value/],
    [['print', '-o', ''], /--output needs a value/],
    [['print', '--outptu', 'a'], /Did you mean --output\?/],
    [['-help'], /no option -help\. Did you mean --help\?/],
    [['check', '-o', 'a'], /--output belongs to briefing print/],
    [['a.yaml', '--strict'], /--strict belongs to briefing check/],
    [['--width', '12px'], /“12px”/],
    [['--width', '39'], /40–400/],
    [['--ascii=yes'], /--ascii/],
    [['--screen-reader=yes'], /--screen-reader takes no value/],
  ])('%j is refused in a sentence', (argv, sentence) => {
    expect(() => read(...argv)).toThrow(UsageError);
    expect(() => read(...argv)).toThrow(sentence);
  });
});

describe('the language', () => {
  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'fr_CA', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: '', LANG: 'fr_FR' }, 'fr'],
    [{ LANG: 'frr_DE' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (env, code) => {
    expect(languageFromEnvironment(env)).toBe(code);
  });

  test('--lang is known before the rest is read, so that errors speak it', () => {
    expect(wantedLanguage(['--nonsense', '--lang', 'fr'])).toBe('fr');
    expect(wantedLanguage(['--lang=fr'])).toBe('fr');
    expect(wantedLanguage(['--lang', 'de'])).toBeNull();
  });
});
