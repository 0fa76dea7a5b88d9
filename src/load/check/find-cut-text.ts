import type { Findings } from '../tree/found.ts';
import { proseKeys } from '../tree/prose-keys.ts';
import type { ScalarNode, TreeNode } from '../tree/tree.ts';

/** Keys whose value is copied from an article: a `#` with a letter is a hashtag there. */
const copiedKeys: ReadonlySet<string> = new Set(['passage', 'prefix', 'quote', 'suffix']);

const numbered = /[ \t]+(?=#\p{N})/uy;
const tagged = /[ \t]+(?=#[\p{L}\p{N}_])/uy;

/**
 * Find text that YAML ends at a ` #` which was hardly meant as a comment: a number sign (`No #3`),
 * or a hashtag in words of an article. Whoever writes a comment puts a space after its `#`.
 *
 * @param findings told one for each text that may have been cut, at the `#`
 */
export function findCutText(root: TreeNode, text: string, findings: Findings): void {
  const look = (node: ScalarNode, key: string) => {
    if (typeof node.value !== 'string' || !proseKeys.has(key)) return;
    // After a quotation mark, or what follows `|` and `>`, a comment cuts nothing.
    if (/["'|>]/.test(text.charAt(node.at))) return;
    const comment = copiedKeys.has(key) ? tagged : numbered;
    comment.lastIndex = node.end;
    if (!comment.test(text)) return;
    const at = comment.lastIndex;
    const end = lineEnd(text, at);
    const found = text.slice(at, end).trimEnd();
    findings.add({
      code: 'comment_in_text',
      span: { at, end: at + found.length },
      details: { key, found },
    });
  };
  const walk = (node: TreeNode, key: string): void => {
    if (node.kind === 'scalar') look(node, key);
    if (node.kind === 'list') for (const item of node.items) walk(item, key);
    if (node.kind !== 'mapping') return;
    for (const each of [...node.entries.values(), ...node.repeats]) walk(each.value, each.key);
  };
  walk(root, '');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
