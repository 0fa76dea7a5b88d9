import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../../src/text/safe.ts';
import { clipboard_bytes_max, clipboardSequence } from '../../../src/tui/terminal/clipboard.ts';

const xterm = { TERM: 'xterm-256color' };
const plainPattern = /^\u001b\]52;c;([A-Za-z0-9+/]*={0,2})\u0007$/;

function sequence(text: string, env: Record<string, string>): string {
  const found = clipboardSequence(text, env);
  if (!found.ok) throw new Error(found.reason);
  return found.sequence;
}

/** What a terminal that understands the sequence would put on its clipboard. */
function clipped(plain: string): string {
  return Buffer.from(plainPattern.exec(plain)?.[1] ?? '', 'base64').toString('utf8');
}

describe('a plain terminal', () => {
  test('is given the text in UTF-8 and Base64', () => {
    expect(sequence('l’été', xterm)).toBe('\u001b]52;c;bOKAmcOpdMOp\u0007');
  });

  test('gets back every text that it was given, as it is shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(clipped(sequence(text, xterm))).toBe(safe(text));
      }),
    );
  });
});

test('tmux is given the sequence for itself, and wrapped with every ESC doubled', () => {
  const plain = sequence('text', xterm);
  const wrapped = '\u001bPtmux;\u001b\u001b]52;c;dGV4dA==\u0007\u001b\\';
  expect(sequence('text', { ...xterm, TMUX: '/tmp/tmux-1000/default,1,0' })).toBe(plain + wrapped);
  expect(sequence('text', { TERM: 'tmux-256color' })).toBe(plain + wrapped);
});

test('GNU screen is given pieces that it hands on one by one, which together are the sequence', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 0, maxLength: 3000 }), text => {
      for (const env of [{ ...xterm, STY: '123.pts-0' }, { TERM: 'screen.xterm-256color' }]) {
        const parts = Array.from(
          sequence(text, env).matchAll(/\u001bP([\s\S]*?)\u001b\\/g),
          ([whole, inner]) => ({ whole, inner: inner ?? '' }),
        );
        expect(parts.map(({ whole }) => whole).join('')).toBe(sequence(text, env));
        expect(parts.map(({ inner }) => inner).join('')).toBe(sequence(text, xterm));
        for (const { whole } of parts) expect(whole.length).toBeLessThan(768);
      }
    }),
  );
});

describe('what cannot be copied', () => {
  test('a text with more bytes than terminals take is refused whole, one with as many is not', () => {
    const most = 'é'.repeat(clipboard_bytes_max / 2);
    expect(sequence(most, xterm).length).toBeLessThanOrEqual(100_000);
    expect(clipboardSequence(`${most}x`, xterm)).toMatchObject({
      ok: false,
      reason: 'too_long',
      bytes: clipboard_bytes_max + 1,
    });
  });

  test.each(['linux', 'dumb'])('a terminal of type %s has no clipboard', TERM => {
    expect(clipboardSequence('text', { TERM })).toMatchObject({
      ok: false,
      reason: 'no_clipboard',
    });
  });
});
