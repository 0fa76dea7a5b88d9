import { isUtf8 } from 'node:buffer';

/** A byte that is no part of UTF-8 is this and the byte: a code unit that no text has alone. */
const lone = 0xdc00;

/**
 * What a terminal sends, as text. A byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte,
 * so that none is lost: reports of the mouse and control characters may be single bytes.
 */
export class ByteText {
  /** The beginning of a character whose end has not come yet. */
  #rest: Buffer = Buffer.alloc(0);

  /** Whether a character has begun and not ended. */
  get isWaiting(): boolean {
    return this.#rest.length > 0;
  }

  /** @returns the characters that are whole */
  push(bytes: Uint8Array): string {
    const all = this.isWaiting ? Buffer.concat([this.#rest, bytes]) : Buffer.from(bytes);
    this.#rest = Buffer.alloc(0);
    if (isUtf8(all)) return all.toString('utf8');
    let text = '';
    let at = 0;
    while (at < all.length) {
      const length = lengthAt(all, at);
      if (length === 'begun') {
        this.#rest = all.subarray(at);
        break;
      }
      text +=
        length === null
          ? String.fromCharCode(lone + (all[at] ?? 0))
          : all.toString('utf8', at, at + length);
      at += length ?? 1;
    }
    return text;
  }

  /** @returns what has begun, byte by byte: its end does not come any more */
  flush(): string {
    const rest = this.#rest;
    this.#rest = Buffer.alloc(0);
    return Array.from(rest, byte => String.fromCharCode(lone + byte)).join('');
  }
}

/**
 * How many bytes the character at a place has.
 *
 * @returns `begun` where its end is not there yet, null where no character begins
 */
function lengthAt(bytes: Buffer, at: number): number | 'begun' | null {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (length === 0 || first > 0xf4) return null;
  const found = bytes.subarray(at, at + length);
  if (found.length === length) return isUtf8(found) ? length : null;
  // Whether a beginning can still become a character shows in one of its ends.
  const ends = ['\u0080', '\u00bf'].map(end => Buffer.alloc(length - found.length, end, 'latin1'));
  return ends.some(end => isUtf8(Buffer.concat([found, end]))) ? 'begun' : null;
}
