import { limits } from '../../model/limits.ts';
import { loadBytes } from '../load.ts';
import type { Loaded } from '../loaded.ts';

/**
 * Load a briefing from the bytes of a file as `loadBytes` does, while keys are answered: a file
 * that takes long in a thread of its own, which for all others would take longer to start.
 *
 * @param file the file as the user named it
 */
export async function loadResponsively(file: string, bytes: Uint8Array): Promise<Loaded> {
  if (bytes.length < limits.worker_bytes_min) return loadBytes(file, bytes);
  const { loadApart } = await import('./load-apart.ts');
  return loadApart(file, bytes);
}
