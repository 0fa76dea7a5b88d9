import * as v from 'valibot';
import { id as idForm } from '../../model/fields.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Findings } from '../tree/found.ts';
import type { TreeNode } from '../tree/tree.ts';
import { child, itemsOf, oneOrMoreOf, textOf } from '../tree/tree-access.ts';

/** The ids a file gives, also those of parts that could not be used. */
export interface KnownIds {
  readonly parties: IdSet;
  readonly sources: IdSet;
  readonly claims: IdSet;
}

/** Ids to look up, and the same as a list to look for a near one in. */
export interface IdSet {
  readonly has: (id: string) => boolean;
  readonly list: readonly string[];
}

export function idSet(ids: Iterable<string>): IdSet {
  const set = new Set(ids);
  return { has: id => set.has(id), list: [...set] };
}

/** Where a part names another: a path, in which `*` stands for each item of a list. */
type Pointer = readonly [target: keyof KnownIds, path: readonly string[]];

const codes = {
  parties: 'unknown_party',
  sources: 'unknown_source',
  claims: 'unknown_claim',
} as const;

export const partyPointers: readonly Pointer[] = [['parties', ['controlled_by']]];
export const sourcePointers: readonly Pointer[] = [
  ['parties', ['outlet']],
  ['parties', ['credits', '*']],
];
export const assessmentPointers: readonly Pointer[] = [['claims', ['claim']]];
export const claimPointers: readonly Pointer[] = [
  ['claims', ['within']],
  ['parties', ['population', 'side']],
  ['parties', ['speaker', '*']],
  ['parties', ['to', '*']],
  ['sources', ['reports', '*', 'source']],
  ['parties', ['reports', '*', 'chain', '*']],
  ['parties', ['reports', '*', 'recorded_by', '*']],
  ['claims', ['reports', '*', 'revises']],
  ['claims', ['reports', '*', 'revises', 'claim']],
  ['sources', ['reports', '*', 'revises', 'source']],
];

/**
 * Report every id of a part that nothing in the file has.
 *
 * Only text is looked up: what is no id at all has been reported by the check of the part.
 *
 * @returns the first key of each path on which an unknown id was found
 */
export function checkPointers(
  pointers: readonly Pointer[],
  node: TreeNode,
  known: KnownIds,
  findings: Findings,
  claim: string | null = null,
): ReadonlySet<string> {
  const wrong = new Set<string>();
  for (const [target, path] of pointers) {
    for (const named of nodesAt([node], path)) {
      const id = textOf(named);
      if (id === null || !v.is(idForm, id) || known[target].has(id)) continue;
      const key = path.findLast(step => step !== '*') ?? '';
      const near = { name: id, known: known[target].list };
      findings.add({ code: codes[target], span: named, details: { key, found: id }, claim, near });
      wrong.add(path[0] ?? '');
    }
  }
  return wrong;
}

/** Report every source that has two reports in one claim. */
export function checkRepeatedReports(node: TreeNode, findings: Findings, claim: string | null) {
  const first = new Map<string, Stretch>();
  let isRepeated = false;
  for (const report of itemsOf(child(node, 'reports'))) {
    const named = child(report, 'source');
    const source = textOf(named);
    if (source === null || named === null) continue;
    const before = first.get(source);
    first.set(source, before ?? named);
    if (!before) continue;
    isRepeated = true;
    const details = { found: source };
    findings.add({ code: 'duplicate_report', span: named, details, claim, first: before.at });
  }
  return isRepeated;
}

function nodesAt(nodes: readonly TreeNode[], path: readonly string[]): readonly TreeNode[] {
  let found = nodes;
  for (const step of path) {
    found = found.flatMap(node => {
      if (step === '*') return oneOrMoreOf(node);
      const next = child(node, step);
      return next ? [next] : [];
    });
  }
  return found;
}
