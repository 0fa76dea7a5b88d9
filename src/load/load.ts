import { decodeText } from './files/decode.ts';
import { readBriefing } from './files/read-briefing.ts';
import type { Loaded } from './loaded.ts';
import { loadedFrom } from './loaded-from.ts';
import { readPlainYaml } from './plain-yaml/read-plain-yaml.ts';
import { Findings } from './tree/found.ts';
import { unusable } from './unusable.ts';

/** How a file's bytes are loaded: at once, or while keys are answered. */
export type LoadBytes = (file: string, bytes: Uint8Array) => Promise<Loaded>;

/**
 * Load a briefing from a file.
 *
 * @param path a regular file; whatever else it may be is a problem of the result
 * @param load what makes a briefing of its bytes
 * @param folder the one it was found in, which no link may lead out of; null for a file that was named
 */
export async function loadFile(
  path: string,
  folder: string | null = null,
  load: LoadBytes = loadBytes,
): Promise<Loaded> {
  const read = await readBriefing(path, folder);
  return read.ok ? load(path, read.bytes) : unusable(path, [read.problem], null);
}

/**
 * Load a briefing from the bytes of a file. The YAML library, which takes much longer than the plain
 * reader, is loaded only for a file that needs it: one with a mistake, or with rarer YAML in it.
 *
 * @param file the file as the user named it; `-` for standard input
 * @returns never an exception for anything the bytes may be
 */
export async function loadBytes(file: string, bytes: Uint8Array): Promise<Loaded> {
  const { text, problem } = decodeText(bytes);
  if (text !== null && problem === null) {
    const root = readPlainYaml(text);
    if (root !== null) return loadedFrom(file, text, root, new Findings());
  }
  const { loadWithLibrary } = await import('./load-with-library.ts');
  return loadWithLibrary(file, bytes);
}
