import { readBriefing } from './files/read-briefing.ts';
import { loadQuickly } from './load-quickly.ts';
import type { Loaded } from './loaded.ts';
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
  load: LoadBytes = loadQuickly,
): Promise<Loaded> {
  const read = await readBriefing(path, folder);
  return read.ok ? load(path, read.bytes) : unusable(path, [read.problem], null);
}
