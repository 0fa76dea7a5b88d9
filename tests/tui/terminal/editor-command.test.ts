import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorCommand, programName } from '../../../src/tui/terminal/editor-command.ts';

const file = resolve('/data/-x.yaml');
const place = { line: 12, column: 5 };
const none = () => null;
const home = '/home/a';
const open = (text: string | null, at: typeof place | null = place, find = none as Find) =>
  editorCommand(file, at, { text, isTemplate: false }, home, find, 'linux');
const fromConfig = (text: string, at: typeof place | null = place) =>
  editorCommand(file, at, { text, isTemplate: true }, home, none, 'linux');
type Find = (name: string) => string | null;

describe('which editor', () => {
  test('without a wanted one it is vi, without vi nano, without that none', () => {
    const has =
      (...names: string[]): Find =>
      name =>
        names.includes(name) ? `/bin/${name}` : null;
    expect(open(null, null, has('nano', 'vi'))?.command).toBe('vi');
    expect(open(null, null, has('nano'))?.command).toBe('nano');
    expect(open(null)).toBeNull();
    const windows = { text: null, isTemplate: false };
    expect(editorCommand(file, null, windows, null, none, 'win32')?.command).toBe('notepad');
  });
});

const line = ['+12', file];
const placed = `${file}:12:5`;

describe('where it opens', () => {
  test.each([
    ['vi', line],
    ['/usr/bin/nvim -R', ['-R', ...line]],
    ['nano', line],
    ['emacs -nw', ['-nw', ...line]],
    ['kak', ['+12:5', file]],
    ['micro', ['+12:5', file]],
    ['hx', [placed]],
    ['code', ['--wait', '--goto', placed]],
    ['code -w', ['-w', '--goto', placed]],
    ['subl', ['--wait', placed]],
    ['gvim', ['-f', ...line]],
    ['unknown --flag', ['--flag', file]],
    ['nvr', ['--remote-wait', ...line]],
    ['nvr --remote-tab-wait', ['--remote-tab-wait', ...line]],
    ['neovide', ['--no-fork', '--', ...line]],
    ['neovide --frame none -- -R', ['--frame', 'none', '--no-fork', '--', '-R', ...line]],
  ])('%s', (editor, expected) => {
    expect(open(editor)?.args).toEqual(expected);
  });

  test.each([
    ...[
      'vim.basic',
      'vim.tiny',
      'vim.nox',
      'vim.gtk3',
      'vim.motif',
      'vimx',
      'rvim',
      'rview',
      'lvim',
    ],
    ...[
      'nvi',
      'vile',
      'nano-tiny',
      'rnano',
      'emacs-nox',
      'emacs-gtk',
      'emacs-28.2',
      'emacs29-lucid',
    ],
    ...['emacsclient', 'emacsclient.emacs', 'joe', 'jmacs', 'jstar', 'jupp', 'jed', 'ne', 'mg'],
    ...['zile', 'mcedit', '/snap/bin/nvim', 'Vim.exe'],
  ])('%s has a plus before the line', editor => {
    expect(open(editor)?.args).toEqual(line);
    expect(open(editor)?.isAtPlace).toBe(true);
  });

  test.each(['vimdiff', 'vimtutor', 'emacs.sh.old', 'joey', 'mgr', 'nanoc', 'coder', 'ed'])(
    '%s is not taken for another',
    editor => {
      expect(open(editor)).toMatchObject({ args: [file], isAtPlace: false });
    },
  );

  test('is told as the program behind a link is', () => {
    const find: Find = name => (name === 'editor' ? '/usr/bin/vim.basic' : null);
    expect(open('editor', place, find)).toMatchObject({ command: 'editor', args: line });
    // What is known by its own name is not asked who it is.
    expect(open('nano', place, () => '/usr/bin/code')?.args).toEqual(line);
  });

  test('at the beginning where the place is not known', () => {
    expect(open('vi', null)?.args).toEqual([file]);
    expect(open('code', null)?.args).toEqual(['--wait', file]);
    expect(open('neovide', null)?.args).toEqual(['--no-fork', '--', file]);
  });

  test('a relative name is made absolute: it can be no option', () => {
    const wanted = { text: 'ed {file}', isTemplate: false };
    const command = editorCommand('-c.yaml', null, wanted, home, none, 'linux');
    expect(command?.args).toEqual(['{file}', resolve('-c.yaml')]);
  });
});

describe('a command of the configuration', () => {
  test('says where the place goes, and is told nothing else', () => {
    expect(fromConfig('myed --goto {file}:{line}')).toEqual({
      command: 'myed',
      args: ['--goto', `${file}:12`],
      isAtPlace: true,
    });
    expect(fromConfig('vim -c "call cursor({line}, {column})" -- {file}')?.args).toEqual([
      '-c',
      'call cursor(12, 5)',
      '--',
      file,
    ]);
  });

  test('keeps a name of several words, quotes and signs as one argument, and an absolute one', () => {
    const odd = '-my "file" $(x) {line} $&.yaml';
    const wanted = { text: 'myed {file} +{line}', isTemplate: true };
    const command = editorCommand(odd, place, wanted, home, none, 'linux');
    expect(command?.args).toEqual([resolve(odd), '+12']);
  });

  test('has the file at its end where it does not name it', () => {
    expect(fromConfig('myed -l {line}')?.args).toEqual(['-l', '12', file]);
    expect(fromConfig('myed {file}')).toMatchObject({ args: [file], isAtPlace: false });
  });

  test('without a name in braces is told the place as the editor’s own is', () => {
    expect(fromConfig('vim -n')?.args).toEqual(['-n', ...line]);
    expect(fromConfig('myed -n')).toMatchObject({ args: ['-n', file], isAtPlace: false });
  });

  test('opens the file at its beginning where no place is known', () => {
    expect(fromConfig('myed +{line}:{column} {file}', null)).toMatchObject({
      args: ['+1:1', file],
      isAtPlace: true,
    });
  });

  test('may begin with the home folder', () => {
    expect(fromConfig('~/bin/myed ~/x {file}')).toMatchObject({
      command: '/home/a/bin/myed',
      args: ['~/x', file],
    });
    expect(open('~/bin/nano')?.command).toBe('~/bin/nano');
  });
});

test('a program’s name is that without folder and ending', () => {
  expect(['/usr/bin/vim', 'C:\\vim\\Vim.exe', 'code.cmd'].map(programName)).toEqual([
    'vim',
    'vim',
    'code',
  ]);
});
