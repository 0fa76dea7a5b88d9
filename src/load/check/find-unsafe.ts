import type { Stretch } from '../../model/stretch.ts';
import { type UnsafeText, unsafeIn } from '../../model/unsafe-text.ts';
import type { Findings } from '../tree/found.ts';
import type { MappingEntry, MappingNode, TreeNode } from '../tree/tree.ts';
import { child, sections, textOf } from '../tree/tree-access.ts';

/** Where in the file a walk is. */
interface Around {
  readonly key: string;
  readonly claim: string | null;
}

/**
 * Find text in a file that is not shown as it is: in its values and keys, and in its comments, which
 * an editor shows to whoever reviews the file.
 *
 * @param findings told one for each value and key, and one for all comments together
 */
export function findUnsafe(root: TreeNode, text: string, findings: Findings): void {
  const spans: Stretch[] = [];
  const look = (value: string, span: Stretch, part: 'value' | 'key', { key, claim }: Around) => {
    spans.push(span);
    const found = unsafeIn(value);
    if (found) findings.add({ code: 'unsafe_text', span, details: told(found, part, key), claim });
  };
  const entry = ({ key, keySpan, value }: MappingEntry, claim: string | null) => {
    look(key, keySpan, 'key', { key, claim });
    walk(value, { key, claim });
  };
  const walk = (node: TreeNode, around: Around): void => {
    if (node.kind === 'list') for (const item of node.items) walk(item, around);
    if (node.kind === 'scalar') {
      look(typeof node.value === 'string' ? node.value : '', node, 'value', around);
    }
    if (node.kind !== 'mapping') return;
    const claim = around.claim ?? claimAt(node, around.key);
    for (const each of [...node.entries.values(), ...node.repeats]) entry(each, claim);
  };
  walk(root, { key: '', claim: null });
  findInComments(text, spans, findings);
}

function claimAt(node: MappingNode, key: string): string | null {
  const isClaim = sections.some(({ section }) => section === key);
  return isClaim ? textOf(child(node, 'id')) : null;
}

function told(found: UnsafeText, part: 'value' | 'key' | 'comment', key: string) {
  const { count, characters, hasOthers } = found;
  return {
    part,
    key,
    count,
    others: hasOthers ? 1 : 0,
    names: characters.map(({ name }) => name).join('\n'),
    kinds: characters.map(({ kind }) => kind).join('\n'),
  };
}

/** @param spans of all values and keys */
function findInComments(text: string, spans: readonly Stretch[], findings: Findings): void {
  const inOrder = spans.toSorted((one, other) => one.at - other.at);
  const gaps: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const span of inOrder) {
    if (span.at > at && text.slice(at, span.at).includes('#')) {
      gaps.push(text.slice(at, span.at));
      starts.push(at);
    }
    at = Math.max(at, span.end);
  }
  gaps.push(text.slice(at));
  starts.push(at);
  const whole = gaps.join('');
  const found = unsafeIn(whole);
  if (!found) return;
  let first = found.first;
  let gap = 0;
  while (first >= (gaps[gap]?.length ?? Number.POSITIVE_INFINITY)) {
    first -= gaps[gap]?.length ?? 0;
    gap += 1;
  }
  const place = (starts[gap] ?? 0) + first;
  const span = { at: place, end: place + 1 };
  findings.add({ code: 'unsafe_text', span, details: told(found, 'comment', '') });
}
