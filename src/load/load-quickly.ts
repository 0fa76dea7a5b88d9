import { decodeText } from './files/decode.ts';
import type { Loaded } from './loaded.ts';
import { loadedFrom } from './loaded-from.ts';
import { readPlainYaml } from './plain-yaml/read-plain-yaml.ts';
import { Findings } from './tree/found.ts';

/**
 * Load a briefing from the bytes of a file as `loadBytes` does. The YAML library, which takes much
 * longer, is loaded only for a file that needs it: one with a mistake, or with rarer YAML in it.
 *
 * @param file the file as the user named it; `-` for standard input
 */
export async function loadQuickly(file: string, bytes: Uint8Array): Promise<Loaded> {
  const { text, problem } = decodeText(bytes);
  if (text !== null && problem === null) {
    const root = readPlainYaml(text);
    if (root !== null) return loadedFrom(file, text, root, new Findings());
  }
  const { loadBytes } = await import('./load-bytes.ts');
  return loadBytes(file, bytes);
}
