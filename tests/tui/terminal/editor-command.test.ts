import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorCommand, programName } from '../../../src/tui/terminal/editor-command.ts';

const file = resolve('/data/-x.yaml');
const place = { line: 12, column: 5 };
const none = () => false;

function args(EDITOR: string, at: typeof place | null = place) {
  return editorCommand(file, at, { EDITOR }, none, 'linux')?.args;
}

describe('which editor', () => {
  test('VISUAL comes before EDITOR, and what is empty is not set', () => {
    const env = { VISUAL: 'nano', EDITOR: 'vim' };
    expect(editorCommand(file, null, env, none, 'linux')?.command).toBe('nano');
    const empty = { VISUAL: ' ', EDITOR: 'vim' };
    expect(editorCommand(file, null, empty, none, 'linux')?.command).toBe('vim');
  });

  test('without either it is vi, without vi nano, without that none', () => {
    const has = (...names: string[]) => names.includes.bind(names);
    const command = (found: (name: string) => boolean) =>
      editorCommand(file, null, {}, found, 'linux')?.command;
    expect(command(has('nano', 'vi'))).toBe('vi');
    expect(command(has('nano'))).toBe('nano');
    expect(command(none)).toBeUndefined();
    expect(editorCommand(file, null, {}, none, 'win32')?.command).toBe('notepad');
  });
});

describe('where it opens', () => {
  test.each([
    ['vi', ['+12', file]],
    ['/usr/bin/nvim -R', ['-R', '+12', file]],
    ['nano', ['+12', file]],
    ['emacs -nw', ['-nw', '+12', file]],
    ['kak', ['+12:5', file]],
    ['micro', ['+12:5', file]],
    ['hx', [`${file}:12:5`]],
    ['code', ['--wait', '--goto', `${file}:12:5`]],
    ['code -w', ['-w', '--goto', `${file}:12:5`]],
    ['subl', ['--wait', `${file}:12:5`]],
    ['gvim', ['-f', '+12', file]],
    ['unknown --flag', ['--flag', file]],
  ])('%s', (editor, expected) => {
    expect(args(editor)).toEqual(expected);
  });

  test('at the beginning where the place is not known', () => {
    expect(args('vi', null)).toEqual([file]);
    expect(args('code', null)).toEqual(['--wait', file]);
  });

  test('a relative name is made absolute: it can be no option', () => {
    const command = editorCommand('-c.yaml', null, { EDITOR: 'ed' }, none, 'linux');
    expect(command?.args).toEqual([resolve('-c.yaml')]);
  });
});

test('a program’s name is that without folder and ending', () => {
  expect(['/usr/bin/vim', 'C:\\vim\\Vim.exe', 'code.cmd'].map(programName)).toEqual([
    'vim',
    'vim',
    'code',
  ]);
});

test('says whether the place is one that the editor could be told', () => {
  const place = { line: 9, column: 3 } as const;
  const isAtPlace = (EDITOR: string, at: typeof place | null) =>
    editorCommand('one.yaml', at, { EDITOR }, () => true, 'linux')?.isAtPlace;
  expect(isAtPlace('vim', place)).toBe(true);
  expect(isAtPlace('my-editor', place)).toBe(false);
  expect(isAtPlace('my-editor', null)).toBe(true);
});
