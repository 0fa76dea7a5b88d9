import { loadQuickly } from './load-quickly.ts';
import type { Loaded } from './loaded.ts';
import { readBriefing } from './read-briefing.ts';
import { unusable } from './unusable.ts';

/**
 * Load a briefing from a file.
 *
 * @param path a regular file; whatever else it may be is a problem of the result
 * @param folder the one it was found in, which no link may lead out of; null for a file that was named
 */
export async function loadFile(path: string, folder: string | null = null): Promise<Loaded> {
  const read = await readBriefing(path, folder);
  return read.ok ? loadQuickly(path, read.bytes) : unusable(path, [read.problem], null);
}
