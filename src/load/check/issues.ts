import type * as v from 'valibot';
import { type ProblemCode, problemCodes } from '../../model/problem.ts';
import type { Found } from '../tree/found.ts';
import { type Naming, type Spot, spanOf, spotAt } from '../tree/spot.ts';
import type { TreeNode } from '../tree/tree.ts';
import { slipInKey, standsWithSlip } from '../yaml/slips/slip-in-key.ts';
import { writtenDate, writtenValue } from './advice.ts';
import { cutNumber } from './cut-number.ts';
import { allowedWords, expectedKinds, type IssueLeaf, kindOf, leavesOf } from './union-issues.ts';

const knownCodes: ReadonlySet<string> = new Set(problemCodes);

/** Put what a check found wrong with a plain value into our own codes, at its place in the file. */
export function foundIn(issue: v.BaseIssue<unknown>, root: TreeNode, naming: Naming): Found[] {
  return leavesOf(issue).flatMap(leaf => {
    const spot = spotAt(leaf.path, root, naming);
    // The digits have been reported already, and what only follows from them is no news.
    const isReported = spot.node?.kind === 'scalar' && spot.node.rewritten !== null;
    return isReported || isSlipped(leaf, spot) ? [] : [foundAt(leaf, spot)];
  });
}

function isSlipped({ isMissing }: IssueLeaf, { parent, key }: Spot): boolean {
  return isMissing && parent.kind === 'mapping' && standsWithSlip(parent.entries.keys(), key);
}

function foundAt(leaf: IssueLeaf, spot: Spot): Found {
  const { key, part, node } = spot;
  const inside = leaf.path.slice(0, -1).join('/');
  if (leaf.message === 'unknown_key') {
    const near = { name: key, known: leaf.expected.split('\n') };
    // `{quote: one, two}`: what stands behind the comma is a key without a value.
    const bare = node?.kind === 'scalar' && node.value === null ? 1 : 0;
    const slip = slipInKey(key, bare === 1, near.known);
    if (slip !== null) return { code: 'yaml_syntax', span: spot.keySpan, details: slip, inside };
    const number = cutNumber(spot.parent, key) ?? '';
    const details = { key, part, expected: leaf.expected, bare, number };
    return { code: 'unknown_key', span: spot.keySpan, details, near, inside };
  }
  if (leaf.isMissing) {
    return { code: 'missing_key', span: spot.parent, details: { key, part }, inside };
  }
  if (isCode(leaf.message)) return foundByCode(leaf.message, spot);
  const isWord = node?.kind === 'scalar' && node.value !== null;
  if (isWord && leaf.types[0] === 'picklist') {
    const known = allowedWords(leaf);
    const found = String(node.value);
    const details = { key, part, found, expected: known.join('\n') };
    return { code: 'not_in_list', span: node, details, near: { name: found, known } };
  }
  return wrongType(spot, expectedKinds(leaf, key));
}

function foundByCode(code: ProblemCode, spot: Spot): Found {
  const found = writtenIn(spot.node);
  const advice: Partial<Record<ProblemCode, (found: string) => string | null>> = {
    bad_value: writtenValue,
    bad_date: writtenDate,
  };
  const write = advice[code]?.(found) ?? '';
  const kind = spot.node ? kindOf(spot.node) : 'nothing';
  const details = { key: spot.key, part: spot.part, found, kind, write };
  return { code, span: spanOf(spot), details };
}

/** A key with nothing after it where text should be has the wrong type, but is called empty. */
function wrongType(spot: Spot, expected: readonly string[]): Found {
  const { node, key, part } = spot;
  const kind = node ? kindOf(node) : 'nothing';
  const isEmptyText = kind === 'nothing' && expected.join() === 'text';
  const details = { key, part, kind, expected: expected.join('\n'), found: writtenIn(node) };
  return { code: isEmptyText ? 'empty_text' : 'wrong_type', span: spanOf(spot), details };
}

function writtenIn(node: TreeNode | null): string {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : '';
}

function isCode(message: string): message is ProblemCode {
  return knownCodes.has(message);
}
