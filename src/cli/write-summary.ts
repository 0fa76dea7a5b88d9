import type { Language } from '../lang/language.ts';
import { writeOutput } from '../record/write-output.ts';
import { safe } from '../text/safe.ts';
import { UsageError } from './arguments.ts';
import { lockSentence } from './lock-sentence.ts';
import { openPipe } from './open-pipe.ts';

/**
 * Write what was printed to a file.
 *
 * @param text made harmless
 * @param inputs the files that were read for it
 * @throws UsageError in one sentence where it cannot be written; what was there is as it was then
 */
export async function writeSummary(
  path: string,
  text: string,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const written = await writeOutput(path, bytes, inputs, openPipe(path) !== null);
  if (written.ok) return;
  const name = safe(path);
  if ('lock' in written) throw new UsageError(lockSentence(name, written, language));
  throw new UsageError(language.strings.cli.notWritten[written.reason](name, written.system));
}
