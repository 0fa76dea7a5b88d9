import type * as v from 'valibot';
import type { TreeNode } from '../tree/tree.ts';

/** What a value is, in the words that the sentences about types are made of. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'nothing' | 'list' | 'mapping';

type Path = readonly (string | number)[];

/** One thing wrong, at the end of a path of keys and indexes. */
export interface IssueLeaf {
  readonly path: Path;
  readonly message: string;
  /** True when the value is of another type than the ones in `types`. */
  readonly isMismatch: boolean;
  /** True when a key that must be there is not. */
  readonly isMissing: boolean;
  /** The types that would fit, in the check's own words. */
  readonly types: readonly string[];
  /** What was expected, in the check's own words. */
  readonly expected: string;
}

const kindOfType: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  picklist: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  loose_object: 'mapping',
};

/**
 * The particular things wrong behind an issue.
 *
 * Where a value may have one of several forms, the check reports what each of them misses. Forms
 * of another type than the value's are passed over; what is left is about the form that was meant.
 */
export function leavesOf(issue: v.BaseIssue<unknown>, before: Path = []): readonly IssueLeaf[] {
  const path = [...before, ...(issue.path ?? []).map(step => step.key as string | number)];
  const parts = (issue.issues ?? []).flatMap(part => leavesOf(part, path));
  const meant = parts.filter(part => !part.isMismatch || part.path.length > path.length);
  if (meant.length > 0) return meant;
  const isMissing = issue.type === 'loose_object' && issue.path?.at(-1)?.origin === 'key';
  return [
    {
      path,
      message: issue.message,
      isMissing,
      isMismatch: issue.kind === 'schema' && !isMissing,
      types: parts.length > 0 ? parts.flatMap(part => part.types) : [issue.type],
      expected: issue.expected ?? '',
    },
  ];
}

/** The kinds of values that would fit; a date and a quantity are named, and not their forms. */
export function expectedKinds(leaf: IssueLeaf, key: string): readonly string[] {
  const kinds = new Set<string>(leaf.types.flatMap(type => kindOfType[type] ?? []));
  if (key === 'value') return ['value'];
  if (kinds.has('number') && kinds.has('text')) {
    return ['date', ...[...kinds].filter(kind => kind === 'mapping')];
  }
  return [...kinds];
}

/** The words a closed list allows. */
export function allowedWords(leaf: IssueLeaf): readonly string[] {
  return [...leaf.expected.matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '');
}

export function kindOf(node: TreeNode): ValueKind {
  if (node.kind !== 'scalar') return node.kind;
  const type = typeof node.value;
  if (type === 'string') return 'text';
  return type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'nothing';
}
