import type { Loaded } from './loaded.ts';
import { loadedFrom } from './loaded-from.ts';
import { Findings } from './tree/found.ts';
import { parseTree } from './yaml/parse.ts';

/**
 * Load a briefing from the text of a file.
 *
 * @param file the file as the user named it
 */
export function loadText(file: string, text: string): Loaded {
  const findings = new Findings();
  return loadedFrom(file, text, parseTree(text, findings), findings);
}
