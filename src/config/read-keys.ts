import { checkPart } from '../load/check/check-part.ts';
import { repeatedKey } from '../load/check/plain.ts';
import type { Findings } from '../load/tree/found.ts';
import type { MappingNode, TreeNode } from '../load/tree/tree.ts';
import { oneOrMoreOf } from '../load/tree/tree-access.ts';
import type { Binding } from './config.ts';
import type { KeyFound } from './config-problem.ts';
import { keyList } from './declaration.ts';
import { alwaysQuits, keyNamed, keyNames } from './key-name.ts';
import { resolveKeys, type WantedKeys } from './resolve-keys.ts';

/** Without a key for these a person could not leave a screen, or the program. */
const needed: readonly string[] = ['quit', 'back'];

/**
 * Read the keys of a configuration.
 *
 * @param findings told what is wrong with their form
 * @returns the keys of the actions that are changed, and what is wrong with the rest
 */
export function readKeys(node: MappingNode, bindings: readonly Binding[], findings: Findings) {
  const found: KeyFound[] = [];
  const wanted: WantedKeys[] = [];
  const ids = bindings.map(({ id }) => id);
  for (const entry of node.repeats) findings.add(repeatedKey(node, entry, null));
  for (const { key: action, keySpan, value } of node.entries.values()) {
    const binding = bindings.find(({ id }) => id === action);
    if (!binding) {
      const near = { name: action, known: ids };
      found.push({ code: 'unknown_action', span: keySpan, details: { found: action }, near });
      continue;
    }
    if (value.kind === 'scalar' && value.value === null) continue;
    const written = digitsAsText(value);
    const context = { part: 'keys', key: action, keySpan, here: 'keys', claim: null };
    // What is wrong in a list is reported, and the rest of it used.
    checkPart(keyList, written, findings, context);
    const keys = keysOf(written, binding, found);
    const isOff = written.kind === 'list' && written.items.length === 0;
    if (isOff && needed.includes(action)) {
      found.push({ code: 'action_needed', span: value, details: { action } });
    } else if (isOff || keys.length > 0) {
      wanted.push({ binding, keys });
    }
  }
  const resolved = resolveKeys(bindings, wanted);
  return { keys: resolved.keys, found: [...found, ...resolved.found] };
}

/** The keys that a list names, each once. */
function keysOf(node: TreeNode, binding: Binding, found: KeyFound[]): WantedKeys['keys'] {
  const keys = new Map<string, WantedKeys['keys'][number]>();
  for (const item of oneOrMoreOf(node)) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
    const name = keyNamed(item.value);
    const details = { found: item.value, action: binding.id };
    if (name === null) {
      const near = { name: item.value, known: keyNames };
      found.push({ code: 'unknown_key_name', span: item, details, near });
    } else if (name === alwaysQuits && binding.id !== 'quit') {
      found.push({ code: 'key_reserved', span: item, details });
    } else if (!keys.has(name)) {
      keys.set(name, { name, span: item });
    }
  }
  return [...keys.values()];
}

/** YAML reads a bare `1` as a number; as a key it is a character. */
function digitsAsText(node: TreeNode): TreeNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(digitsAsText) };
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return node;
  const isDigit = Number.isInteger(node.value) && node.value >= 0 && node.value <= 9;
  return isDigit && node.rewritten === null ? { ...node, value: String(node.value) } : node;
}
