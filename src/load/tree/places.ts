import type { Place } from '../../model/problem.ts';
import { type ReportKey, reportKeysOf } from '../../model/report-key.ts';
import type { Places } from '../loaded.ts';
import type { Lines } from './lines.ts';
import type { TreeNode } from './tree.ts';
import { child, itemsOf, sections, textOf } from './tree-access.ts';

export const noPlaces: Places = { at: () => null, ofClaim: () => null, ofReport: () => null };

const behind = new WeakMap<Places, { readonly root: TreeNode; readonly text: string }>();

/** The tree and the text that places are of; null where nothing has a place. */
export function treeBehind(
  places: Places,
): { readonly root: TreeNode; readonly text: string } | null {
  return behind.get(places) ?? null;
}

/** Where things stand in a file that could be read into a tree. */
export function placesOf(root: TreeNode, lines: Lines): Places {
  const place = (node: TreeNode | null): Place | null => (node ? lines.place(node.at) : null);
  let claims: ReadonlyMap<string, TreeNode> | null = null;
  let reports: ReadonlyMap<ReportKey, TreeNode> | null = null;
  const claim = (id: string): TreeNode | null => {
    claims ??= claimNodes(root);
    return claims.get(id) ?? null;
  };
  const places: Places = {
    at: path => {
      let node: TreeNode | null = root;
      for (const step of path) node = child(node, step);
      return place(node);
    },
    ofClaim: id => place(claim(id)),
    ofReport: (key, ...path) => {
      claims ??= claimNodes(root);
      reports ??= reportNodes(claims);
      return place(path.reduce<TreeNode | null>(child, reports.get(key) ?? null));
    },
  };
  behind.set(places, { root, text: lines.text });
  return places;
}

/** The first claim of each id. */
function claimNodes(root: TreeNode): ReadonlyMap<string, TreeNode> {
  const nodes = new Map<string, TreeNode>();
  for (const { section } of sections) {
    for (const node of itemsOf(child(root, section))) {
      const id = textOf(child(node, 'id'));
      if (id !== null && !nodes.has(id)) nodes.set(id, node);
    }
  }
  return nodes;
}

function reportNodes(claims: ReadonlyMap<string, TreeNode>): ReadonlyMap<ReportKey, TreeNode> {
  const nodes = new Map<ReportKey, TreeNode>();
  for (const [id, claim] of claims) {
    const keyOf = reportKeysOf(id);
    for (const node of itemsOf(child(claim, 'reports'))) {
      const source = textOf(child(node, 'source'));
      if (source !== null) nodes.set(keyOf(source), node);
    }
  }
  return nodes;
}
