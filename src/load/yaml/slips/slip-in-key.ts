import type { SyntaxReason } from '../../../model/syntax-reason.ts';
import { codePoint, startsWithOtherBlank } from './blank-slips.ts';
import { signInKey } from './sign-slips.ts';

/**
 * The slip that made an unknown key of what is none, in YAML that is right by its rules.
 *
 * @param isBare whether the key has no value: `{source:a}`
 * @param known the keys that may stand there
 */
export function slipInKey(
  key: string,
  isBare: boolean,
  known: readonly string[],
): { reason: SyntaxReason; found: string } | null {
  if (startsWithOtherBlank(key)) return { reason: 'blank_indent', found: codePoint(key) };
  if (/^-[A-Za-z_]\w*$/.test(key)) return { reason: 'dash_space', found: '-' };
  if (isBare && /^[a-z_]+:[^\s/]/.test(key)) return { reason: 'space_after_colon', found: ':' };
  return signInKey(key, isBare, known);
}

/** Whether a key that is missing stands there with a slip beside it, which is told of: `title\u00a0`. */
export function standsWithSlip(keys: Iterable<string>, missing: string): boolean {
  return [...keys].some(key => key.startsWith(missing) && slipInKey(key, true, [missing]) !== null);
}
