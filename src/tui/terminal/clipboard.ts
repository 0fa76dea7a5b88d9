import { safe } from '../../text/safe.ts';

/**
 * As much text as is copied at once, in bytes of UTF-8. In Base64, with what stands around it, that
 * is 100,000 bytes, which is where terminals that have a limit have it (hterm, and the tmux and vim
 * plug-ins made for it); a longer sequence would be dropped, or end in the middle.
 */
export const clipboard_bytes_max = 74_994;

/** GNU screen takes in at most 768 bytes of one string; what is longer would be drawn as text. */
const screenPiece = 256;

const esc = '\u001b';
const endOfString = `${esc}\\`;

/** What is copied: `text` is what programs are given, as harmless as what the terminal is. */
export type Clipboard =
  | { readonly ok: true; readonly text: string; readonly sequence: string }
  /** `no_clipboard`: the terminal is known to have none. */
  | {
      readonly ok: false;
      readonly text: string;
      readonly reason: 'too_long' | 'no_clipboard';
      readonly bytes: number;
    };

/**
 * What to write to a terminal so that a text is on the clipboard of the person at it, also over
 * SSH: OSC 52, which the terminal may refuse without a word.
 *
 * tmux either takes the sequence itself (`set-clipboard on`) or hands on what is wrapped for it
 * (`allow-passthrough on`): it is given both. GNU screen only hands on, in pieces.
 *
 * @param text any text; what is copied is on one line and has no character that acts, so that a
 *   shell it is pasted into waits for its reader
 * @param env where `TMUX`, `STY` and `TERM` say what stands between
 */
export function clipboardSequence(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Clipboard {
  const shown = safe(text);
  const encoded = Buffer.from(shown, 'utf8');
  const fault = { ok: false, text: shown, bytes: encoded.length } as const;
  const { TERM = '' } = env;
  if (TERM === 'linux' || TERM === 'dumb') return { ...fault, reason: 'no_clipboard' };
  if (encoded.length > clipboard_bytes_max) return { ...fault, reason: 'too_long' };
  const plain = `${esc}]52;c;${encoded.toString('base64')}\u0007`;
  const found = { ok: true, text: shown } as const;
  if (env.TMUX || TERM.startsWith('tmux')) return { ...found, sequence: plain + forTmux(plain) };
  if (env.STY || TERM.startsWith('screen')) return { ...found, sequence: forScreen(plain) };
  return { ...found, sequence: plain };
}

function forTmux(sequence: string): string {
  return `${esc}Ptmux;${sequence.replaceAll(esc, esc + esc)}${endOfString}`;
}

function forScreen(sequence: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < sequence.length; at += screenPiece) {
    pieces.push(`${esc}P${sequence.slice(at, at + screenPiece)}${endOfString}`);
  }
  return pieces.join('');
}
