import type { MappingEntry, TreeNode } from './tree.ts';

/**
 * Whether two trees have the same content in the same order, wherever in a text it stands.
 *
 * @param replaced nodes of the first tree, and what is looked at instead of each
 */
export function sameContent(
  first: TreeNode,
  other: TreeNode,
  replaced: ReadonlyMap<TreeNode, TreeNode>,
): boolean {
  const one = replaced.get(first) ?? first;
  const isSame = (pair: readonly [TreeNode, TreeNode]) => sameContent(...pair, replaced);
  if (one.kind === 'scalar') {
    return (
      other.kind === 'scalar' &&
      Object.is(one.value, other.value) &&
      one.rewritten === other.rewritten
    );
  }
  if (one.kind === 'list') {
    return other.kind === 'list' && (pairsOf(one.items, other.items)?.every(isSame) ?? false);
  }
  if (other.kind !== 'mapping') return false;
  const entries = pairsOf([...one.entries.values()], [...other.entries.values()]);
  const repeats = pairsOf(one.repeats, other.repeats);
  if (entries === null || repeats === null) return false;
  return [...entries, ...repeats].every(
    ([entry, found]) => entry.key === found.key && isSame([entry.value, found.value]),
  );
}

/** Items at the same index; null for lists of different lengths. */
function pairsOf<Item extends TreeNode | MappingEntry>(
  some: readonly Item[],
  others: readonly Item[],
): readonly (readonly [Item, Item])[] | null {
  if (some.length !== others.length) return null;
  return some.map((item, at) => [item, others[at] ?? item]);
}
