import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCommand } from '../../../src/tui/terminal/split-command.ts';

describe('a command is split as a shell would', () => {
  test.each([
    ['vi', ['vi']],
    ['code -w', ['code', '-w']],
    ['  emacs\t-nw  ', ['emacs', '-nw']],
    ["'/opt/my editor/bin' --wait", ['/opt/my editor/bin', '--wait']],
    ['"/opt/my editor/bin" --wait', ['/opt/my editor/bin', '--wait']],
    ['/opt/my\\ editor/bin', ['/opt/my editor/bin']],
    ['a"b c"d', ['ab cd']],
    ['"a \\"b\\" \\c"', ['a "b" \\c']],
    ["ed ''", ['ed', '']],
    ['', []],
    ['  ', []],
    ['ed $HOME `id` ; rm', ['ed', '$HOME', '`id`', ';', 'rm']],
    ["'not closed", ['not closed']],
  ])('%j', (text, words) => {
    expect(splitCommand(text, 'linux')).toEqual(words);
  });

  test('keeps the backslashes of Windows', () => {
    expect(splitCommand('"C:\\Program Files\\Code.exe" -w', 'win32')).toEqual([
      'C:\\Program Files\\Code.exe',
      '-w',
    ]);
    expect(splitCommand('C:\\vim\\vim.exe', 'win32')).toEqual(['C:\\vim\\vim.exe']);
  });

  test('words in single quotes come out as they went in, whatever is in them', () => {
    const word = fc.string({ minLength: 1 }).map(text => text.replaceAll("'", ''));
    fc.assert(
      fc.property(fc.array(word), words => {
        const text = words.map(each => `'${each}'`).join(' ');
        expect(splitCommand(text, 'linux')).toEqual(words);
      }),
    );
  });
});
