import type { Stretch } from '../../model/stretch.ts';
import type { TreeNode } from './tree.ts';
import { child, entryOf } from './tree-access.ts';

/** What a value is called in a sentence, and where it stands. */
export interface Naming {
  /** The key it stands under; for an item of a list, the key of the list. */
  readonly key: string;
  /** Where the key stands, to point at when there is nothing after it. */
  readonly keySpan: Stretch | null;
  /** The part of the file that has the key: `report` for the `mood` of a report. */
  readonly part: string;
  /** What it is as a part itself, for its own keys: `report`, or the key it stands under. */
  readonly here: string;
}

export interface Spot extends Naming {
  /** Null where there is nothing at that path. */
  readonly node: TreeNode | null;
  /** The nearest thing around it that is there. */
  readonly parent: TreeNode;
}

/** Follow a path of keys and indexes from a part of the file. */
export function spotAt(path: readonly (string | number)[], root: TreeNode, naming: Naming): Spot {
  let spot: Spot = { ...naming, node: root, parent: root };
  for (const step of path) {
    const parent = spot.node ?? spot.parent;
    const node = child(parent, step);
    spot =
      typeof step === 'number'
        ? { ...spot, node, parent, here: spot.key === 'reports' ? 'report' : spot.key }
        : {
            node,
            parent,
            key: step,
            keySpan: keySpanOf(parent, step),
            part: spot.here,
            here: step,
          };
  }
  return spot;
}

/** The value, or its key where there is nothing to point at after it. */
export function spanOf({ node, keySpan }: Pick<Spot, 'node' | 'keySpan'>): Stretch | null {
  return node === null || (node.end <= node.at && keySpan !== null) ? keySpan : node;
}

function keySpanOf(parent: TreeNode, key: string): Stretch | null {
  return entryOf(parent, key)?.keySpan ?? null;
}
