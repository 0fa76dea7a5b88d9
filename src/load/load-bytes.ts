import { decodeText } from './files/decode.ts';
import { loadText } from './load-text.ts';
import type { Loaded } from './loaded.ts';
import { Lines } from './tree/lines.ts';
import { unusable } from './unusable.ts';

/**
 * Load a briefing from the bytes of a file.
 *
 * @param file the file as the user named it; `-` for standard input
 * @returns never an exception for anything the bytes may be
 */
export function loadBytes(file: string, bytes: Uint8Array): Loaded {
  const { text, problem } = decodeText(bytes);
  if (problem === null) return loadText(file, text ?? '');
  return unusable(file, [problem], text === null ? null : new Lines(text));
}
