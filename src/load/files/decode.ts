import { limits } from '../../model/limits.ts';
import type { Found } from '../tree/found.ts';

/** The text of a file, or why its bytes are none. `text` is there whenever it can be shown. */
export interface Decoded {
  readonly text: string | null;
  readonly problem: Found | null;
}

/** Bytes at the beginning of a file in which a picture or a program has a NUL, and text has none. */
const headLength = 8000;

/**
 * Read bytes as UTF-8, strictly. A byte order mark is accepted and is not part of the text.
 *
 * @returns the text; or `file_too_large`, `file_empty` or `not_utf8`, the last with the place of
 *   the first wrong byte and a text in which wrong bytes are U+FFFD, unless the file is no text at all
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.file_bytes_max) {
    return { text: null, problem: tooLarge(bytes.length) };
  }
  if (bytes.length === 0) return { text: null, problem: emptyFile };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: null, problem: notUtf8({ encoding: wide }, null) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    if (bytes.subarray(0, headLength).includes(0)) {
      return { text: null, problem: notUtf8({ encoding: 'none' }, null) };
    }
    const { at, byte } = firstWrongByte(bytes);
    const details = { encoding: 'other', byte: `0x${byte.toString(16).toUpperCase()}` };
    return { text: new TextDecoder().decode(bytes), problem: notUtf8(details, at) };
  }
}

/** A file whose size is past the limit; it need not have been read for that. */
export function tooLarge(size: number): Found {
  const details = { reason: 'bytes', size, limit: limits.file_bytes_max };
  return { code: 'file_too_large', span: null, details };
}

export const emptyFile: Found = { code: 'file_empty', span: null, details: {} };

function notUtf8(details: Found['details'], at: number | null): Found {
  return { code: 'not_utf8', span: at === null ? null : { at, end: at + 1 }, details };
}

/** By its byte order mark, or by the NULs in the first character (YAML 1.2, section 5.2). */
function wideEncoding(bytes: Uint8Array): 'utf-16' | 'utf-32' | null {
  const head = Array.from(bytes.subarray(0, 4)).join();
  if (head === '255,254,0,0' || /^0,0,(?:254,255|0,[1-9]\d*)$/.test(head)) return 'utf-32';
  if (/^[1-9]\d*,0,0,0$/.test(head)) return 'utf-32';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16';
  if (first === 0xfe && second === 0xff) return 'utf-16';
  return second !== undefined && (first === 0) !== (second === 0) ? 'utf-16' : null;
}

/** Halving finds the longest beginning that is right; the decoder itself names no place. */
function firstWrongByte(bytes: Uint8Array): { at: number; byte: number } {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (beginning(bytes, middle) === null) wrong = middle;
    else right = middle;
  }
  const text = beginning(bytes, right) ?? '';
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return { at: text.length, byte: bytes[mark + Buffer.byteLength(text)] ?? 0 };
}

function beginning(bytes: Uint8Array, length: number): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}
