import { loadQuickly } from './load-quickly.ts';
import type { Loaded } from './loaded.ts';
import { readBriefing } from './read-briefing.ts';
import { unusable } from './unusable.ts';

/**
 * Load a briefing from a file.
 *
 * @param path a regular file; whatever else it may be is a problem of the result
 */
export async function loadFile(path: string): Promise<Loaded> {
  const read = await readBriefing(path);
  return read.ok ? loadQuickly(path, read.bytes) : unusable(path, [read.problem], null);
}
