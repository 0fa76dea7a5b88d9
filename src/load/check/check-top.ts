import type * as v from 'valibot';
import { fileEntries, formatNumber } from '../../model/file.ts';
import type { Findings } from '../tree/found.ts';
import { spanOf } from '../tree/spot.ts';
import type { MappingNode, TreeNode } from '../tree/tree.ts';
import { entryOf } from '../tree/tree-access.ts';
import { slipInKey, standsWithSlip } from '../yaml/slips/slip-in-key.ts';
import { type CheckedPart, checkPart } from './check-part.ts';
import { plainOf, repeatedKey } from './plain.ts';
import { kindOf } from './union-issues.ts';

type FileKey = keyof typeof fileEntries;
const fileKeys: readonly string[] = Object.keys(fileEntries);
const requiredKeys: readonly FileKey[] = ['title', 'lang', 'sources'];

/**
 * Check the keys of the file itself: known ones, once each, and the ones that must be there.
 *
 * `briefing` is not among them: it has problems of its own, see `checkFormat`.
 */
export function checkTopKeys(root: MappingNode, findings: Findings): void {
  const expected = fileKeys.join('\n');
  for (const { key, keySpan, value } of root.entries.values()) {
    if (fileKeys.includes(key)) continue;
    const slip = slipInKey(key, false, fileKeys);
    if (slip !== null) {
      findings.add({ code: 'yaml_syntax', span: keySpan, details: slip });
      continue;
    }
    const details = { key, part: 'file', expected };
    const near = { name: key, known: fileKeys };
    findings.add({ code: 'unknown_key', span: keySpan, details, near });
    plainOf(value, findings, null);
  }
  for (const entry of root.repeats) findings.add(repeatedKey(root, entry, null));
  for (const key of requiredKeys) {
    if (root.entries.has(key) || standsWithSlip(root.entries.keys(), key)) continue;
    findings.add({ code: 'missing_key', span: root, details: { key, part: 'file' } });
  }
}

/** Check one key of the file whose value is a part by itself; null when it is absent or wrong. */
export function checkTopValue<const Key extends FileKey>(
  root: MappingNode,
  key: Key,
  findings: Findings,
): v.InferOutput<(typeof fileEntries)[Key]> | null {
  const entry = entryOf(root, key);
  if (entry === null) return null;
  const context = { part: 'file', key, keySpan: entry.keySpan, here: key, claim: null };
  const checked: CheckedPart<v.InferOutput<(typeof fileEntries)[Key]>> = checkPart(
    fileEntries[key],
    entry.value,
    findings,
    context,
  );
  return checked.value;
}

/**
 * The mapping or list under a key of the file, to be checked entry by entry.
 *
 * @returns null when it is absent, or something else than it should be
 */
export function sectionOf<const Kind extends 'mapping' | 'list'>(
  root: MappingNode,
  key: FileKey,
  kind: Kind,
  findings: Findings,
): Extract<TreeNode, { kind: Kind }> | null {
  const entry = entryOf(root, key);
  if (entry === null) return null;
  const { keySpan, value: node } = entry;
  if (isKind(node, kind)) return node;
  plainOf(node, findings, null);
  const found = node.kind === 'scalar' ? String(node.value ?? '') : '';
  const details = { key, part: 'file', kind: kindOf(node), expected: kind, found };
  findings.add({ code: 'wrong_type', span: spanOf({ node, keySpan }), details });
  return null;
}

function isKind<Kind extends TreeNode['kind']>(
  node: TreeNode,
  kind: Kind,
): node is Extract<TreeNode, { kind: Kind }> {
  return node.kind === kind;
}

/**
 * Check the number of the format.
 *
 * @returns false when the file is written for a newer program, whose format this one cannot judge
 */
export function checkFormat(root: MappingNode, findings: Findings): boolean {
  const entry = entryOf(root, 'briefing');
  if (entry === null) {
    findings.add({ code: 'format_missing', span: root, details: { known: formatNumber } });
    return true;
  }
  const number = plainOf(entry.value, findings, null);
  if (number === formatNumber) return true;
  const isNewer = typeof number === 'number' && number > formatNumber;
  const found = entry.value.kind === 'scalar' ? String(number ?? '') : '';
  findings.add({
    code: isNewer ? 'format_newer' : 'format_unknown',
    span: spanOf({ node: entry.value, keySpan: entry.keySpan }),
    details: { found, known: formatNumber },
  });
  return !isNewer;
}
