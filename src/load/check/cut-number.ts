import { proseKeys } from '../tree/prose-keys.ts';
import type { MappingNode, TreeNode } from '../tree/tree.ts';

/**
 * The number that commas have cut in braces, where a key is the rest of it: `value: 15,000` has
 * the value 15 and a key `000`.
 *
 * @returns the number without its commas and the words before it; null where the key is no rest of one
 */
export function cutNumber(parent: TreeNode, key: string): string | null {
  if (parent.kind !== 'mapping' || !/^\d{3}$/.test(key)) return null;
  const entries = inOrder(parent);
  const at = entries.findIndex(entry => entry.key === key);
  const before = entries[at - 1];
  if (before?.value.kind !== 'scalar' || proseKeys.has(before.key)) return null;
  const first = String(before.value.value ?? '');
  if (before.value.end + 1 !== entries[at]?.keySpan.at || !/(?:^|\s)\d{1,3}$/.test(first))
    return null;
  let written = first;
  let end = before.value.end;
  for (const entry of entries.slice(at)) {
    if (!isGroup(entry) || entry.keySpan.at !== end + 1) break;
    written += entry.key;
    end = entry.keySpan.end;
  }
  return written;
}

/** Whether an entry is three digits and nothing more. */
export function isGroup({ key, value }: { key: string; value: TreeNode }): boolean {
  return /^\d{3}$/.test(key) && value.kind === 'scalar' && value.value === null;
}

function inOrder({ entries, repeats }: MappingNode) {
  return [...entries.values(), ...repeats].toSorted(
    (one, other) => one.keySpan.at - other.keySpan.at,
  );
}
