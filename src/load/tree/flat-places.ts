import type { Place } from '../../model/problem.ts';
import { type ReportKey, reportKeysOf } from '../../model/report-key.ts';
import type { Places } from '../loaded.ts';
import { type FlatTree, flatKinds } from './flat-tree.ts';
import { Lines } from './lines.ts';
import { sections } from './tree-access.ts';

type Children = ReadonlyMap<string | number, number>;

const none: Children = new Map();

/** The same as `placesOf` gives, for a tree of which the places alone are left. */
export function flatPlaces(tree: FlatTree, text: string): Places {
  let lines: Lines | null = null;
  let claims: ReadonlyMap<string, number> | null = null;
  let reports: ReadonlyMap<ReportKey, number> | null = null;
  const known = new Map<number, Children>();
  const place = (node: number | null): Place | null => {
    if (node === null) return null;
    lines ??= new Lines(text);
    return lines.place(tree.at[node] ?? 0);
  };
  const childrenOf = (node: number): Children => {
    const found = known.get(node) ?? readChildren(tree, node);
    known.set(node, found);
    return found;
  };
  const child = (node: number | null, step: string | number): number | null => {
    if (node === null) return null;
    const key = tree.kinds[node] === flatKinds.mapping ? String(step) : step;
    return childrenOf(node).get(key) ?? null;
  };
  const itemsOf = (node: number | null) =>
    node !== null && tree.kinds[node] === flatKinds.list ? childrenOf(node).values() : [];
  const nameOf = (node: number | null) => (node === null ? undefined : tree.names.get(node));
  const claim = (id: string) => {
    claims ??= claimNodes();
    return claims.get(id) ?? null;
  };
  const reportNodes = () => {
    claims ??= claimNodes();
    const nodes = new Map<ReportKey, number>();
    for (const [id, node] of claims) {
      const keyOf = reportKeysOf(id);
      for (const report of itemsOf(child(node, 'reports'))) {
        const source = nameOf(child(report, 'source'));
        if (source !== undefined) nodes.set(keyOf(source), report);
      }
    }
    return nodes;
  };
  const claimNodes = () => {
    const nodes = new Map<string, number>();
    for (const { section } of sections) {
      for (const node of itemsOf(child(0, section))) {
        const id = nameOf(child(node, 'id'));
        if (id !== undefined && !nodes.has(id)) nodes.set(id, node);
      }
    }
    return nodes;
  };
  return {
    at: path => place(path.reduce<number | null>(child, 0)),
    ofClaim: id => place(claim(id)),
    ofReport: (key, ...path) => {
      reports ??= reportNodes();
      return place(path.reduce<number | null>(child, reports.get(key) ?? null));
    },
  };
}

function readChildren({ kinds, ends, keyOf, keys }: FlatTree, node: number): Children {
  if (kinds[node] === flatKinds.scalar) return none;
  const isList = kinds[node] === flatKinds.list;
  const found = new Map<string | number, number>();
  const end = ends[node] ?? 0;
  for (let at = node + 1; at < end; at = ends[at] ?? end) {
    found.set(isList ? found.size : (keys[keyOf[at] ?? -1] ?? ''), at);
  }
  return found;
}
