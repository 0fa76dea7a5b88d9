import type { Language } from '../lang/language.ts';
import { decodeText } from '../load/decode.ts';
import type { Loaded } from '../load/loaded.ts';
import { readBriefing } from '../load/read-briefing.ts';
import { recordHashes } from '../load/record-hashes.ts';
import { replaceFile } from '../load/replace-file.ts';
import { safe } from '../text/safe.ts';
import type { Output } from './output.ts';

/**
 * Write the hash of each article that has none recorded into a briefing's file, and say on stderr
 * what was written.
 *
 * @returns whether the file was changed
 */
export async function recordHashesOf(
  loaded: Loaded,
  { checks }: Language,
  output: Output,
): Promise<boolean> {
  const hashes = missingHashes(loaded);
  const name = safe(loaded.file);
  const say = (sentence: string) => output.error(`briefing: ${sentence}\n`);
  if (hashes.size === 0) {
    await say(checks.nothingToRecord(name));
    return false;
  }
  const before = await readBriefing(loaded.file);
  const text = before.ok ? decodeText(before.bytes).text : null;
  if (!before.ok || text === null) {
    await say(checks.changedMeanwhile(name));
    return false;
  }
  const { text: edited, recorded, refused } = recordHashes(text, hashes);
  for (const source of refused) await say(checks.notRecorded(source, name));
  if (recorded.length === 0) return false;
  const after = encoded(edited, before.bytes);
  const replaced = await replaceFile(loaded.file, before.bytes, after);
  if (!replaced.ok) {
    const isChanged = replaced.reason === 'changed';
    const reason = replaced.system || replaced.reason;
    await say(isChanged ? checks.changedMeanwhile(name) : checks.cannotReplace(name, reason));
    return false;
  }
  for (const source of recorded) await say(checks.recorded(source, name));
  return true;
}

/** Decoding takes a byte order mark away; a file that had one keeps it. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const hadMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return Buffer.from(hadMark ? `\ufeff${text}` : text, 'utf8');
}

/** The hash of each article at hand that has none in the file, by source id. */
function missingHashes({ briefing, articles }: Loaded): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  for (const { id, text } of briefing?.sources ?? []) {
    const article = articles.get(id);
    if (text && text.sha256 === null && article?.kind === 'text') missing.set(id, article.sha256);
  }
  return missing;
}
