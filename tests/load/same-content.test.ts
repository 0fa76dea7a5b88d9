import { expect, test } from 'vitest';
import { Findings } from '../../src/load/tree/found.ts';
import { sameContent } from '../../src/load/tree/same-content.ts';
import type { TreeNode } from '../../src/load/tree/tree.ts';
import { parseTree } from '../../src/load/yaml/parse.ts';

function tree(text: string): TreeNode {
  const root = parseTree(text, new Findings());
  if (root === null) throw new Error(`This is not YAML: ${text}`);
  return root;
}

const isSame = (one: string, other: string) => sameContent(tree(one), tree(other), new Map());

test('Content is the same however it is written.', () => {
  expect(isSame('{a: [1, x, null], b: {c: ""}}', 'a:\n- 1\n- "x"\n-\n# c\nb:\n  c: ""\n')).toBe(
    true,
  );
});

test.each([
  ['a: 1', 'a: 2'],
  ['a: 1', 'a: "1"'],
  ['a: 2', 'a: 2.000'],
  ['a: ""', 'a: null'],
  ['a: 1', 'b: 1'],
  ['a: 1', '[1]'],
  ['a: [1]', 'a: {b: 1}'],
  ['a: 1', 'a: [1]'],
  ['a: [1]', 'a: [1, 2]'],
  ['a: [1, 2]', 'a: [1]'],
  ['a: [1, 2]', 'a: [2, 1]'],
  ['{a: 1, b: 2}', '{b: 2, a: 1}'],
  ['{a: 1}', '{a: 1, b: 2}'],
  ['{a: 1, b: 2}', '{a: 1}'],
  ['{a: 1, a: 2}', '{a: 1}'],
  ['{a: 1, a: 2}', '{a: 1, a: 3}'],
  ['{a: {b: [1]}}', '{a: {b: [2]}}'],
])('Content differs: %s and %s.', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test('A node is looked at as what replaces it.', () => {
  const root = tree('{a: {b: 1}, c: 2}');
  const inner = root.kind === 'mapping' ? root.entries.get('a')?.value : undefined;
  if (inner === undefined) throw new Error('The tree has no a.');
  const replaced = new Map([[inner, tree('[3]')]]);
  expect(sameContent(root, tree('{a: [3], c: 2}'), replaced)).toBe(true);
  expect(sameContent(root, tree('{a: {b: 1}, c: 2}'), replaced)).toBe(false);
});
