import * as v from 'valibot';
import { id as idForm } from '../../model/fields.ts';
import { limits } from '../../model/limits.ts';
import type { Findings } from '../tree/found.ts';
import type { MappingEntry, MappingNode } from '../tree/tree.ts';
import { type CheckedPart, checkPart } from './check-part.ts';
import type { LeftOutAt } from './left-out.ts';
import { repeatedKey } from './plain.ts';
import { checkPointers, type KnownIds, partyPointers, sourcePointers } from './references.ts';

/** How the entries of one kind are checked, and what stands in where something is wrong. */
interface EntryKind<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  readonly section: 'parties' | 'sources';
  readonly part: 'party' | 'source';
  /** Values for keys that must be there, and are missing or wrong. */
  readonly standIns: (id: string) => Readonly<Record<string, unknown>>;
}

interface CheckedEntries<Output> {
  readonly kept: { readonly id: string; readonly value: Output }[];
  readonly leftOut: LeftOutAt[];
}

/** How many of each a file may have. */
export const entries_max = { parties: limits.parties_max, sources: limits.sources_max } as const;
const pointers = { party: partyPointers, source: sourcePointers };

/**
 * Check the parties or the sources, each on its own.
 *
 * Claims rest on them, so a broken one is not left out: it keeps whatever is right in it. Only an
 * entry whose id cannot be an id is dropped, because nothing can name it.
 *
 * @param section null where the file has none
 */
export function checkEntries<const Schema extends v.GenericSchema>(
  kind: EntryKind<Schema>,
  section: MappingNode | null,
  known: KnownIds,
  findings: Findings,
): CheckedEntries<v.InferOutput<Schema>> {
  const kept: { id: string; value: v.InferOutput<Schema> }[] = [];
  const leftOut: LeftOutAt[] = [];
  for (const { key: id, keySpan, value: node } of withinLimit(kind.section, section, findings)) {
    const isId = v.is(idForm, id);
    if (!isId) findings.add({ code: 'bad_id', span: keySpan, details: { key: id, found: id } });
    const naming = { part: kind.section, key: id, keySpan, here: kind.part };
    const checked = checkPart(kind.schema, node, findings, { ...naming, claim: null });
    const unknown = checkPointers(pointers[kind.part], node, known, findings);
    const isWhole = isId && checked.value !== null && unknown.size === 0;
    if (isWhole) kept.push({ id, value: checked.value });
    // What has no id cannot even be called by it.
    else if (isId) kept.push({ id, value: whatIsRight(kind, id, checked, unknown) });
    if (!isWhole) leftOut.push({ part: kind.part, name: id, at: keySpan.at });
  }
  if (section) {
    for (const entry of section.repeats) findings.add(repeatedKey(section, entry, null));
  }
  return { kept, leftOut };
}

/** The entries there is room for; one problem says so when there are more. */
function withinLimit(
  name: keyof typeof entries_max,
  section: MappingNode | null,
  findings: Findings,
): readonly MappingEntry[] {
  const limit = entries_max[name];
  const entries = [...(section?.entries.values() ?? [])];
  const beyond = entries[limit];
  if (beyond) {
    const details = { section: name, limit, found: entries.length };
    findings.add({ code: 'too_many_entries', span: beyond.keySpan, details });
  }
  return entries.slice(0, limit);
}

/** The entry without the keys that are wrong, as far as it can be used at all. */
function whatIsRight<Schema extends v.GenericSchema>(
  { schema, standIns }: EntryKind<Schema>,
  id: string,
  { wrong, plain }: CheckedPart<v.InferOutput<Schema>>,
  unknown: ReadonlySet<string>,
): v.InferOutput<Schema> {
  const isMapping = typeof plain === 'object' && plain !== null && !Array.isArray(plain);
  const right = Object.entries(isMapping ? plain : {}).filter(
    ([key]) => !wrong.has(key) && !unknown.has(key),
  );
  const kept = v.safeParse(schema, { ...standIns(id), ...Object.fromEntries(right) });
  return kept.success ? kept.output : v.parse(schema, standIns(id));
}
