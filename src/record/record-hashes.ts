import { Findings } from '../load/tree/found.ts';
import { Lines } from '../load/tree/lines.ts';
import { sameContent } from '../load/tree/same-content.ts';
import type { MappingEntry, MappingNode, TreeNode } from '../load/tree/tree.ts';
import { textOf } from '../load/tree/tree-access.ts';
import { parseTree } from '../load/yaml/parse.ts';
import { limits } from '../model/limits.ts';
import { type Edit, hashEdit, type Unhashed } from './hash-edit.ts';

export interface RecordedHashes {
  /** The text of the file with the hashes in it. */
  readonly text: string;
  /** Ids of the sources whose hash is now in the text, in the order they were given in. */
  readonly recorded: readonly string[];
  /** Ids of the sources whose hash could not be written, in the same order. */
  readonly refused: readonly string[];
}

/** What is written for one source, and its `text` mapping before and after that. */
interface Addition {
  readonly id: string;
  readonly edit: Edit;
  readonly before: MappingNode;
  readonly after: MappingNode;
}

const hashShape = /^[0-9a-f]{64}$/;

/**
 * Record the hashes of articles in the text of a briefing.
 *
 * Every other character stays as it is. The new text is read again and must have the content of
 * the old one and the hashes; a source for which that is not so is refused, as are sources that
 * do not name a file, or have a `sha256` that is no hash. A source that has a hash keeps it. When
 * the file would grow past the limit for briefings, nothing is recorded.
 *
 * @param text of a file, without a byte order mark
 * @param hashes the SHA-256 in lower-case hexadecimal by source id
 */
export function recordHashes(text: string, hashes: ReadonlyMap<string, string>): RecordedHashes {
  const root = parseTree(text, new Findings());
  const lines = new Lines(text);
  const additions: Addition[] = [];
  const kept = new Set<string>();
  for (const [id, hash] of hashes) {
    const found = root && unhashedOf(root, id);
    if (found === 'hashed') kept.add(id);
    const addition = found && found !== 'hashed' ? additionOf(lines, id, found, hash) : null;
    if (addition) additions.push(addition);
  }
  const sound = root && fits(edited(text, additions)) ? soundOf(text, root, additions, []) : [];
  const recorded = new Set(sound.map(({ id }) => id));
  const refused = [...hashes.keys()].filter(id => !recorded.has(id) && !kept.has(id));
  return { text: edited(text, sound), recorded: [...recorded], refused };
}

/** The place for a source's hash; `hashed` when it has one; null when there is no such place. */
function unhashedOf(root: TreeNode, id: string): Unhashed | 'hashed' | null {
  const source = onlyEntry(onlyEntry(root, 'sources')?.value, id);
  const mapping = onlyEntry(source?.value, 'text')?.value;
  const file = onlyEntry(mapping, 'file');
  if (mapping?.kind !== 'mapping' || file === null || textOf(file.value) === null) return null;
  if (!mapping.entries.has('sha256')) return { mapping, file, empty: null };
  const written = onlyEntry(mapping, 'sha256');
  if (hashShape.test(textOf(written?.value ?? null) ?? '')) return 'hashed';
  const isEmpty = written?.value.kind === 'scalar' && written.value.value === null;
  return isEmpty ? { mapping, file, empty: written } : null;
}

/** The entry of a key that is not repeated: of two, it cannot be told which is meant. */
function onlyEntry(node: TreeNode | undefined, key: string): MappingEntry | null {
  if (node?.kind !== 'mapping' || node.repeats.some(entry => entry.key === key)) return null;
  return node.entries.get(key) ?? null;
}

function additionOf(lines: Lines, id: string, found: Unhashed, hash: string): Addition | null {
  const edit = hashShape.test(hash) ? hashEdit(lines, found, hash) : null;
  return edit && { id, edit, before: found.mapping, after: withHash(found, hash) };
}

function withHash({ mapping, file, empty }: Unhashed, hash: string): MappingNode {
  const { at, end } = file.value;
  const value: TreeNode = { kind: 'scalar', at, end, value: hash, rewritten: null };
  const added: MappingEntry = { key: 'sha256', keySpan: file.keySpan, value };
  const entries = [...mapping.entries.values()].flatMap(entry => {
    if (entry === empty) return [added];
    return entry === file && empty === null ? [entry, added] : [entry];
  });
  return { ...mapping, entries: new Map(entries.map(entry => [entry.key, entry])) };
}

/** Those of the additions that can be made; halving finds the others without trying each alone. */
function soundOf(
  text: string,
  root: TreeNode,
  additions: readonly Addition[],
  sure: readonly Addition[],
): readonly Addition[] {
  if (additions.length === 0) return sure;
  const all = [...sure, ...additions];
  if (isSound(text, root, all)) return all;
  if (additions.length === 1) return sure;
  const half = additions.length >> 1;
  const firstSure = soundOf(text, root, additions.slice(0, half), sure);
  return soundOf(text, root, additions.slice(half), firstSure);
}

function isSound(text: string, root: TreeNode, additions: readonly Addition[]): boolean {
  const again = parseTree(edited(text, additions), new Findings());
  const replaced = new Map(additions.map(({ before, after }) => [before, after]));
  return again !== null && sameContent(root, again, replaced);
}

function fits(text: string): boolean {
  // The text was read without a byte order mark; the file may have one.
  const markBytes = 3;
  return Buffer.byteLength(text) + markBytes <= limits.file_bytes_max;
}

function edited(text: string, additions: readonly Addition[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { edit } of additions.toSorted((one, other) => one.edit.at - other.edit.at)) {
    pieces.push(text.slice(from, edit.at), edit.put);
    from = edit.end;
  }
  return pieces.join('') + text.slice(from);
}
