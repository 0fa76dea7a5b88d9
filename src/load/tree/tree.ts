import { type Document, isMap, isScalar, isSeq, type Node, type Range } from 'yaml';
import type { Stretch } from '../../model/stretch.ts';
import { isRewritten } from './rewritten.ts';

/** A node of the file, which stands where a problem of it can be shown. */
export interface ScalarNode extends Stretch {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** A number's own digits, where a computer writes the same number otherwise; else null. */
  readonly rewritten: string | null;
}

export interface ListNode extends Stretch {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
}

export interface MappingEntry {
  readonly key: string;
  readonly keySpan: Stretch;
  readonly value: TreeNode;
}

export interface MappingNode extends Stretch {
  readonly kind: 'mapping';
  /** In the file's order. The first entry of a key that is repeated; the others are `repeats`. */
  readonly entries: ReadonlyMap<string, MappingEntry>;
  readonly repeats: readonly MappingEntry[];
}

/** The content of a file with its offsets: what is left of a YAML document once it is read. */
export type TreeNode = ScalarNode | ListNode | MappingNode;

/** Copy a document into a tree of our own, in one walk, so that the document can be let go. */
export function treeOf(document: Document.Parsed): TreeNode {
  return nodeOf(document.contents, 0);
}

function nodeOf(node: Node | null, fallback: number): TreeNode {
  const [at, end] = rangeOf(node, fallback);
  if (isMap<Node, Node>(node)) return mappingOf(node.items, at);
  if (isSeq<Node>(node)) {
    return { kind: 'list', at, end: at + 1, items: node.items.map(item => nodeOf(item, at)) };
  }
  const value = isScalar(node) ? scalarValue(node.value) : null;
  const written = isScalar(node) && typeof value === 'number' ? (node.source ?? null) : null;
  const rewritten = written !== null && isRewritten(written, value as number) ? written : null;
  return { kind: 'scalar', at, end, value, rewritten };
}

function mappingOf(pairs: readonly { key: Node; value: Node | null }[], at: number): MappingNode {
  const entries = new Map<string, MappingEntry>();
  const repeats: MappingEntry[] = [];
  for (const pair of pairs) {
    const [keyAt, keyEnd] = rangeOf(pair.key, at);
    const key = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    const keySpan = { at: keyAt, end: keyEnd };
    const entry = { key, keySpan, value: nodeOf(pair.value, keyEnd) };
    if (entries.has(key)) repeats.push(entry);
    else entries.set(key, entry);
  }
  const first = entries.values().next().value;
  const end = first?.keySpan.at === at ? first.keySpan.end : at + 1;
  return { kind: 'mapping', at, end, entries, repeats };
}

function rangeOf(node: Node | null, fallback: number): readonly [number, number] {
  const range: Range | null | undefined = node?.range;
  return range ? [range[0], range[1]] : [fallback, fallback];
}

function scalarValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? value : null;
}
