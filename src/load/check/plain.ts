import type { Findings, Found } from '../tree/found.ts';
import type { MappingEntry, MappingNode, ScalarNode, TreeNode } from '../tree/tree.ts';
import { writtenNumber } from './advice.ts';
import { isGroup } from './cut-number.ts';

/**
 * The plain value of a node, for the checks.
 *
 * What the tree knows and a plain value cannot tell is reported on the way: keys that stand twice
 * and numbers that YAML does not read as they are written.
 *
 * @param claim the id of the claim the node belongs to, where there is one
 */
export function plainOf(node: TreeNode, findings: Findings, claim: string | null): unknown {
  if (node.kind === 'list') return node.items.map(item => plainOf(item, findings, claim));
  if (node.kind === 'mapping') return plainMapping(node, findings, claim);
  if (node.rewritten !== null) findings.add(rewrittenNumber(node, node.rewritten, claim));
  return node.value;
}

function plainMapping(node: MappingNode, findings: Findings, claim: string | null): unknown {
  // Without a prototype no key of a file can reach one, whatever its name.
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, keySpan, value } of node.entries.values()) {
    plain[key] = plainOf(value, findings, claim);
    if (unsafeKeys.has(key)) {
      findings.add({ code: 'unknown_key', span: keySpan, details: { key }, claim });
    }
  }
  for (const entry of node.repeats) {
    // A number with commas in it, `15,000,000`: its first rest is told of.
    if (!isGroup(entry)) findings.add(repeatedKey(node, entry, claim));
  }
  return plain;
}

/** Keys that the checks pass over in silence, for the harm they do to objects with a prototype. */
const unsafeKeys = new Set(['__proto__', 'prototype', 'constructor']);

/** A key that stands twice in one mapping; the first one counts. */
export function repeatedKey(
  node: MappingNode,
  { key, keySpan }: MappingEntry,
  claim: string | null,
): Found {
  const first = node.entries.get(key)?.keySpan ?? keySpan;
  return { code: 'duplicate_key', span: keySpan, details: { key }, claim, first: first.at };
}

function rewrittenNumber(node: ScalarNode, found: string, claim: string | null): Found {
  const details = { found, read: String(node.value), write: writtenNumber(found) ?? '' };
  return { code: 'number_rewritten', span: node, details, claim };
}
