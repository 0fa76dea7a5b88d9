import { limits } from '../../model/limits.ts';
import { emptyFile } from '../files/decode.ts';
import type { Findings } from '../tree/found.ts';
import { type TreeNode, treeOf } from '../tree/tree.ts';
import { composeLexemes } from './compose.ts';
import { Guard } from './guard.ts';
import { visitLexemes } from './lexemes.ts';
import { conflictsIn } from './slips/conflicts.ts';
import { nameSlips } from './slips/name-slips.ts';
import { Squeeze } from './squeeze.ts';
import { syntaxReason } from './syntax-reason.ts';

/**
 * Read YAML into a tree, after a look at each lexeme that refuses what a parser could choke on.
 *
 * @returns null when anything was refused or is not YAML; `findings` then says what
 */
export function parseTree(text: string, findings: Findings): TreeNode | null {
  const conflicts = conflictsIn(text);
  for (const span of conflicts) {
    findings.add({ code: 'yaml_syntax', span, details: { reason: 'conflict_mark' } });
  }
  // What both versions make together is nobody's text: no further mistake in it says anything.
  if (conflicts.length > 0) return null;
  const lexemes = guardedLexemes(text, findings);
  if (lexemes === null) return null;
  const { document, errors } = composeLexemes(lexemes, text.length);
  for (const { slip, ...error } of errors.length > 0 ? nameSlips(text, errors) : []) {
    const reason = slip?.reason ?? syntaxReason(error);
    const { at, end } = slip ?? error;
    const found = slip?.found ?? text.slice(at, Math.min(end, at + 1));
    findings.add({ code: 'yaml_syntax', span: { at, end }, details: { reason, found } });
  }
  return errors.length > 0 || document === null ? null : treeOf(document);
}

/** The lexemes for the parser; null when it must not see them. */
function guardedLexemes(text: string, findings: Findings): readonly string[] | null {
  const before = findings.count;
  const guard = new Guard(findings);
  // Let go with the first refusal: what is refused is read to its end, but not parsed.
  let squeeze: Squeeze | null = new Squeeze();
  let count = 0;
  let isWhole = true;
  visitLexemes(text, (type, source, at) => {
    guard.take(type, source, at);
    if (findings.count > before) squeeze = null;
    squeeze?.take(type, source);
    count++;
    isWhole = count <= limits.lexemes_max && !guard.isHopeless;
    return isWhole;
  });
  if (count > limits.lexemes_max) {
    const details = { reason: 'lexemes', limit: limits.lexemes_max };
    findings.add({ code: 'file_too_large', span: null, details });
  }
  if (isWhole) guard.end();
  if (findings.count > before || squeeze === null) return null;
  squeeze.flush();
  if (guard.hasContent) return squeeze.lexemes;
  findings.add(emptyFile);
  return null;
}
