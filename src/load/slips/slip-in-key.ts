import type { SyntaxReason } from '../../model/syntax-reason.ts';
import { codePoint, startsWithOtherBlank } from './blank-slips.ts';

/**
 * The slip that made an unknown key of what is none, in YAML that is right by its rules.
 *
 * @param isBare whether the key has no value: `{source:a}`
 */
export function slipInKey(
  key: string,
  isBare: boolean,
): { reason: SyntaxReason; found: string } | null {
  if (startsWithOtherBlank(key)) return { reason: 'blank_indent', found: codePoint(key) };
  if (/^-[A-Za-z_]\w*$/.test(key)) return { reason: 'dash_space', found: '-' };
  if (isBare && /^[a-z_]+:[^\s/]/.test(key)) return { reason: 'space_after_colon', found: ':' };
  return null;
}
