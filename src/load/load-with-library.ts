import { decodeText } from './files/decode.ts';
import type { Loaded } from './loaded.ts';
import { loadedFrom } from './loaded-from.ts';
import { Findings } from './tree/found.ts';
import { Lines } from './tree/lines.ts';
import { unusable } from './unusable.ts';
import { parseTree } from './yaml/parse.ts';

/**
 * Load a briefing from the bytes of a file with the YAML library, whatever YAML is in it.
 *
 * @param file the file as the user named it; `-` for standard input
 * @returns never an exception for anything the bytes may be
 */
export function loadWithLibrary(file: string, bytes: Uint8Array): Loaded {
  const { text, problem } = decodeText(bytes);
  if (problem === null) return loadText(file, text ?? '');
  return unusable(file, [problem], text === null ? null : new Lines(text));
}

/**
 * Load a briefing from the text of a file, with the YAML library.
 *
 * @param file the file as the user named it
 */
export function loadText(file: string, text: string): Loaded {
  const findings = new Findings();
  return loadedFrom(file, text, parseTree(text, findings), findings);
}
