import * as v from 'valibot';
import type { Findings, Found } from '../tree/found.ts';
import { nearest } from '../tree/nearest.ts';
import type { Naming } from '../tree/spot.ts';
import type { TreeNode } from '../tree/tree.ts';
import { foundIn } from './issues.ts';
import { plainOf } from './plain.ts';

export interface PartContext extends Naming {
  /** The claim the part belongs to, where there is one. */
  readonly claim: string | null;
}

export interface CheckedPart<Output> {
  /** Null when something is wrong anywhere in the part. */
  readonly value: Output | null;
  /** The keys of the part that are wrong, or whose content is; `null` for the part itself. */
  readonly wrong: ReadonlySet<string | null>;
  readonly plain: unknown;
}

/** Check one part of the file against its declaration and report what is wrong with it. */
export function checkPart<const Schema extends v.GenericSchema>(
  schema: Schema,
  node: TreeNode,
  findings: Findings,
  context: PartContext,
): CheckedPart<v.InferOutput<Schema>> {
  const before = findings.count;
  const plain = plainOf(node, findings, context.claim);
  const wrong = new Set<string | null>(findings.count > before ? defectiveKeys(node) : []);
  const result = v.safeParse(schema, plain);
  const issues = result.issues ?? [];
  for (const issue of issues) {
    const step = issue.path?.[0]?.key;
    wrong.add(typeof step === 'string' ? step : null);
  }
  const found = withoutMisspelt(issues.flatMap(issue => foundIn(issue, node, context)));
  for (const each of found) findings.add({ ...each, claim: context.claim });
  return { value: result.success && wrong.size === 0 ? result.output : null, wrong, plain };
}

/** A required key that is there but misspelt is one problem, told at the misspelt key. */
function withoutMisspelt(all: readonly Found[]): readonly Found[] {
  const missing = all.filter(({ code }) => code === 'missing_key');
  if (missing.length === 0) return all;
  const misspelt = new Set<Found>();
  for (const { code, near, inside } of all) {
    if (code !== 'unknown_key' || !near) continue;
    const meant = nearest(near.name, near.known);
    const found = missing.find(each => each.inside === inside && each.details.key === meant);
    if (found) misspelt.add(found);
  }
  return all.filter(found => !misspelt.has(found));
}

/** The keys under which the tree has something that a plain value does not show. */
function defectiveKeys(node: TreeNode): (string | null)[] {
  if (node.kind !== 'mapping') return [null];
  const inside = [...node.entries.values()].filter(entry => hasDefect(entry.value));
  return [null, ...[...inside, ...node.repeats].map(entry => entry.key)];
}

function hasDefect(node: TreeNode): boolean {
  if (node.kind === 'scalar') return node.rewritten !== null;
  if (node.kind === 'list') return node.items.some(hasDefect);
  return (
    node.repeats.length > 0 || [...node.entries.values()].some(entry => hasDefect(entry.value))
  );
}
