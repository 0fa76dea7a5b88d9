import { stat } from 'node:fs/promises';
import type { Language } from '../lang/language.ts';
import { safe } from '../text/safe.ts';
import { UsageError } from './arguments.ts';

/** @throws UsageError for a folder that the user named and that is none */
export async function requireFolders(
  folders: readonly string[],
  { checks }: Language,
): Promise<void> {
  for (const folder of folders) {
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory()) throw new UsageError(checks.notFolder(safe(folder)));
  }
}
