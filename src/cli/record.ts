import type { Language } from '../lang/language.ts';
import { decodeText } from '../load/files/decode.ts';
import { readBriefing } from '../load/files/read-briefing.ts';
import { loadText } from '../load/load-with-library.ts';
import type { Loaded } from '../load/loaded.ts';
import { type RecordedHashes, recordHashes } from '../record/record-hashes.ts';
import { type Replaced, replaceFile } from '../record/replace-file.ts';
import { safe } from '../text/safe.ts';
import { lockSentence } from './lock-sentence.ts';
import type { Output } from './output.ts';

/** What came of recording: the file was changed, nothing was to be recorded, or it could not be. */
export type Recorded = 'recorded' | 'nothing' | 'failed';

/** Another program may save the file while it is being recorded: then it is read and tried again. */
const attempts_max = 5;

/**
 * Write the hash of each article that has none recorded into a briefing's file, and say on stderr
 * what was written.
 *
 * @param folder the one the file was found in, which no link may lead out of; null for one that was named
 */
export async function recordHashesOf(
  loaded: Loaded,
  folder: string | null,
  language: Language,
  output: Output,
): Promise<Recorded> {
  const { checks } = language;
  const hashes = missingHashes(loaded);
  const name = safe(loaded.file);
  const say = (sentence: string) => output.error(`briefing: ${sentence}`);
  if (hashes.size === 0) {
    await say(checks.nothingToRecord(name));
    return 'nothing';
  }
  const attempt = await written(loaded, folder, hashes);
  if (attempt === 'changed') {
    await say(checks.changedMeanwhile(name));
    return 'failed';
  }
  const { replaced, recorded, refused } = attempt;
  for (const source of refused) await say(checks.notRecorded(source, name));
  if (!replaced.ok) {
    await say(whyNot(name, replaced, language));
    return 'failed';
  }
  for (const source of recorded) await say(checks.recorded(source, name));
  // What another program has recorded meanwhile is neither recorded here nor refused.
  return refused.length > 0 ? 'failed' : 'recorded';
}

function whyNot(
  name: string,
  replaced: Exclude<Replaced, { readonly ok: true }>,
  language: Language,
): string {
  if ('lock' in replaced) return lockSentence(name, replaced, language);
  return language.checks.cannotReplace(name, replaced.system || replaced.reason);
}

/** Write the hashes into the file, or say that it is not what it was when it was loaded. */
async function written(
  loaded: Loaded,
  folder: string | null,
  hashes: ReadonlyMap<string, string>,
): Promise<(Omit<RecordedHashes, 'text'> & { readonly replaced: Replaced }) | 'changed'> {
  for (let attempt = 0; attempt < attempts_max; attempt++) {
    const before = await readBriefing(loaded.file, folder);
    const text = before.ok ? decodeText(before.bytes).text : null;
    // Articles take a while to read: the hashes must still be those of what the file names.
    if (!before.ok || text === null || !isSame(loaded, loadText(loaded.file, text), hashes)) break;
    const { text: edited, ...told } = recordHashes(text, hashes);
    if (told.recorded.length === 0) return { ...told, replaced: { ok: true } };
    const after = encoded(edited, before.bytes);
    const replaced = await replaceFile(loaded.file, before.bytes, after, folder);
    if (replaced.ok || replaced.reason !== 'changed') return { ...told, replaced };
  }
  return 'changed';
}

/** Whether the sources to be recorded name the same articles as when these were read. */
function isSame(before: Loaded, after: Loaded, hashes: ReadonlyMap<string, string>): boolean {
  const named = ({ briefing }: Loaded, id: string) =>
    briefing?.sources.find(source => source.id === id)?.text?.file;
  return [...hashes.keys()].every(id => named(before, id) === named(after, id));
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
