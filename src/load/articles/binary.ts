import type { Steps } from '../../model/steps.ts';

/** How files begin that are no text, though parts of them may look like it. */
const beginnings = [
  '%PDF-',
  'PK\x03\x04', // ZIP, and so .docx, .odt and .epub
  'PK\x05\x06', // ZIP with nothing in it
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff', // JPEG
  'GIF87a',
  'GIF89a',
  '\x1f\x8b', // gzip
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', // .doc and the other older Office files
];

/** True for bytes that begin like a document, an image or an archive. */
export function isKnownFormat(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return beginnings.some(beginning => head.startsWith(beginning));
}

/** Characters looked at in one step. */
const stepChars = 1024 * 1024;

/**
 * True for decoded text that nobody wrote: it has a NUL, or many control characters. A few are
 * let pass, because old programs leave some behind (the Control-Z of DOS, Word's line breaks).
 */
export function* lookingWhetherBinary(text: string): Steps<boolean> {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (isControl(unit)) controls++;
    if (at % stepChars === stepChars - 1) yield;
  }
  // One in ten bytes of compressed data is a control character.
  return controls > 2 && controls * 20 > text.length;
}

function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit === 0x7f;
  return unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d;
}
