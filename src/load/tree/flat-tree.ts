import type { TreeNode } from './tree.ts';

/**
 * Where the nodes of a tree begin, and how one comes from the root to each: what is left of it for
 * those who ask for places, in a form that goes from one thread to another without being copied.
 * A node's children come after it, each with all that is below it.
 */
export interface FlatTree {
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Offsets in the text, in UTF-16 code units. */
  readonly at: Int32Array<ArrayBuffer>;
  /** One past the last node that is below a node. */
  readonly ends: Int32Array<ArrayBuffer>;
  /** Which of `keys` a node is the value of; −1 in a list, and for the root. */
  readonly keyOf: Int32Array<ArrayBuffer>;
  readonly keys: readonly string[];
  /** By node, the texts that others are found by: ids, and the sources of reports. */
  readonly names: ReadonlyMap<number, string>;
}

export const flatKinds = { scalar: 0, list: 1, mapping: 2 } as const;

const namingKeys = new Set(['id', 'source']);

/** @param root of any tree that a file can hold */
export function flattened(root: TreeNode): FlatTree {
  const count = nodesIn(root);
  const kinds = new Uint8Array(count);
  const at = new Int32Array(count);
  const ends = new Int32Array(count);
  const keyOf = new Int32Array(count);
  const keys = new Map<string, number>();
  const names = new Map<number, string>();
  let next = 0;
  const add = (node: TreeNode, key: string | null) => {
    const place = next++;
    kinds[place] = flatKinds[node.kind];
    at[place] = node.at;
    keyOf[place] = key === null ? -1 : (keys.get(key) ?? keys.size);
    if (key !== null && !keys.has(key)) keys.set(key, keys.size);
    if (node.kind === 'list') for (const item of node.items) add(item, null);
    if (node.kind === 'mapping')
      for (const entry of node.entries.values()) add(entry.value, entry.key);
    const isName = node.kind === 'scalar' && key !== null && namingKeys.has(key);
    if (isName && typeof node.value === 'string') names.set(place, node.value);
    ends[place] = next;
  };
  add(root, null);
  return { kinds, at, ends, keyOf, keys: [...keys.keys()], names };
}

function nodesIn(node: TreeNode): number {
  if (node.kind === 'list') return node.items.reduce((sum, item) => sum + nodesIn(item), 1);
  if (node.kind === 'scalar') return 1;
  let count = 1;
  for (const { value } of node.entries.values()) count += nodesIn(value);
  return count;
}
