import { describe, expect, test } from 'vitest';
import { clipboard_bytes_max, clipboardSequence } from '../../../src/tui/terminal/clipboard.ts';
import type { ClipboardProgram } from '../../../src/tui/terminal/clipboard-programs.ts';
import { copyText } from '../../../src/tui/terminal/copy-text.ts';

const program = (command: string): ClipboardProgram => ({ command, args: [], encoding: 'utf8' });
const some = (...names: readonly string[]) => names.map(program);
const xterm = { TERM: 'xterm' };

/** Copy with programs of which the named ones take the text. */
async function copy(
  programs: { system?: readonly string[]; tmux?: readonly string[] },
  takers: readonly string[] = [],
  { text = 'text', env = xterm as Record<string, string> } = {},
) {
  const sent: string[] = [];
  const given: string[] = [];
  const told = await copyText(
    clipboardSequence(text, env),
    { system: some(...(programs.system ?? [])), tmux: some(...(programs.tmux ?? [])) },
    sequence => sent.push(sequence),
    async ({ command }, shown) => {
      given.push(`${command}: ${shown}`);
      return takers.includes(command);
    },
  );
  return { told, sent: sent.length, given };
}

describe('a text is “copied”', () => {
  test('only where a program has taken it', async () => {
    expect((await copy({ system: ['xclip'] }, ['xclip'])).told).toBe('copied');
    expect((await copy({ system: ['xclip'] })).told).toBe('sent');
    expect((await copy({})).told).toBe('sent');
  });

  test('by the first program that takes it, and by one', async () => {
    const tried = ['wl-copy', 'xclip', 'xsel'];
    const { told, given } = await copy({ system: tried }, ['xclip', 'xsel']);
    expect({ told, given }).toEqual({ told: 'copied', given: ['wl-copy: text', 'xclip: text'] });
  });

  test('in tmux where that has it, which is not yet the person’s clipboard', async () => {
    const tmux = ['load-buffer -w', 'load-buffer'];
    expect(await copy({ tmux }, ['load-buffer -w'])).toMatchObject({ told: 'tmux', sent: 1 });
    expect(await copy({ tmux }, ['load-buffer'])).toMatchObject({ told: 'tmux', sent: 1 });
    expect((await copy({ tmux, system: ['xclip'] }, ['load-buffer', 'xclip'])).told).toBe('copied');
    const long = { text: 'x'.repeat(clipboard_bytes_max + 1) };
    expect(await copy({ tmux }, ['load-buffer'], long)).toMatchObject({
      told: 'tmux_only',
      sent: 0,
    });
  });
});

test('the terminal is told whatever programs there are', async () => {
  expect((await copy({ system: ['xclip'] }, ['xclip'])).sent).toBe(1);
});

test('programs take what no terminal would', async () => {
  const long = { text: 'x'.repeat(clipboard_bytes_max + 1) };
  expect((await copy({ system: ['xclip'] }, ['xclip'], long)).told).toBe('copied');
  expect((await copy({ system: ['xclip'] }, [], long)).told).toMatchObject({ reason: 'too_long' });
  expect((await copy({}, [], { env: { TERM: 'linux' } })).told).toMatchObject({
    reason: 'no_clipboard',
  });
});

test('programs are given what the terminal is given: one line without a character that acts', async () => {
  const { given } = await copy({ system: ['xclip'], tmux: ['tmux'] }, [], {
    text: 'rm -rf ~\n\u001b]52;c;eA==\u0007\u202e',
  });
  const harmless = 'rm -rf ~ ␛]52;c;eA==␇<U+202E>';
  expect(given.sort()).toEqual([`tmux: ${harmless}`, `xclip: ${harmless}`]);
});
