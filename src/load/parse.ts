import { limits } from '../model/limits.ts';
import { composeLexemes } from './compose.ts';
import { emptyFile } from './decode.ts';
import type { Findings } from './found.ts';
import { Guard } from './guard.ts';
import { visitLexemes } from './lexemes.ts';
import { Squeeze } from './squeeze.ts';
import { syntaxReason } from './syntax-reason.ts';
import { type TreeNode, treeOf } from './tree.ts';

/**
 * Read YAML into a tree, after a look at each lexeme that refuses what a parser could choke on.
 *
 * @returns null when anything was refused or is not YAML; `findings` then says what
 */
export function parseTree(text: string, findings: Findings): TreeNode | null {
  const lexemes = guardedLexemes(text, findings);
  if (lexemes === null) return null;
  const { document, errors } = composeLexemes(lexemes, text.length);
  for (const error of errors) {
    const reason = syntaxReason(error);
    const { at, end } = error;
    const found = text.slice(at, Math.min(end, at + 1));
    findings.add({ code: 'yaml_syntax', span: { at, end }, details: { reason, found } });
  }
  return errors.length > 0 || document === null ? null : treeOf(document);
}

/** The lexemes for the parser; null when it must not see them. */
function guardedLexemes(text: string, findings: Findings): readonly string[] | null {
  const before = findings.count;
  const guard = new Guard(findings);
  const squeeze = new Squeeze();
  let isTooMany = false;
  visitLexemes(text, (type, source, at) => {
    guard.take(type, source, at);
    squeeze.take(type, source);
    isTooMany = squeeze.lexemes.length > limits.lexemes_max;
    return !isTooMany;
  });
  squeeze.flush();
  if (isTooMany) {
    const details = { reason: 'lexemes', limit: limits.lexemes_max };
    findings.add({ code: 'file_too_large', span: null, details });
    return null;
  }
  guard.end();
  if (findings.count > before) return null;
  if (guard.hasContent) return squeeze.lexemes;
  findings.add(emptyFile);
  return null;
}
