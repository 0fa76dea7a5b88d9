import type { TreeNode } from '../load/tree/tree.ts';
import { textOf } from '../load/tree/tree-access.ts';
import type { KeyFound } from './config-problem.ts';
import { placeholderNames, placeholders } from './editor-template.ts';

/** What is wrong with the command of the editor beside its form: braces that stand for nothing. */
export function checkEditor(node: TreeNode | null): readonly KeyFound[] {
  const known: readonly string[] = placeholderNames;
  const expected = known.map(name => `{${name}}`);
  if (node === null) return [];
  return placeholders(textOf(node) ?? '')
    .filter(name => !known.includes(name))
    .map(name => ({
      code: 'unknown_placeholder',
      span: node,
      details: { found: `{${name}}`, expected: expected.join('\n') },
      near: { name: `{${name}}`, known: expected },
    }));
}
