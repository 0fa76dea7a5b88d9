import { excerptOf } from '../load/tree/excerpt.ts';
import type { Lines } from '../load/tree/lines.ts';
import { nearest } from '../load/tree/nearest.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Stretch } from '../model/stretch.ts';
import { widthRange } from './values.ts';

/** What can be wrong with a configuration and with a briefing file alike. */
export const sharedCodes = [
  'file_unreadable',
  'file_too_large',
  'not_utf8',
  'yaml_syntax',
  'yaml_anchor',
  'yaml_alias',
  'yaml_tag',
  'yaml_merge_key',
  'yaml_directive',
  'yaml_several_documents',
  'yaml_too_deep',
  'text_too_long',
  'yaml_complex_key',
  'duplicate_key',
  'not_a_mapping',
  'unknown_key',
  'wrong_type',
  'not_in_list',
  'empty_text',
  'bad_number',
  'number_rewritten',
] as const satisfies readonly ProblemCode[];

/** Everything that can be wrong with a configuration file. A closed list. */
export const configProblemCodes = [
  ...sharedCodes,
  /** In the command of an editor something stands in braces that stands for nothing. */
  'unknown_placeholder',
  /** `keys` names an action that there is not. */
  'unknown_action',
  /** A key that no keyboard has, or no terminal sends. */
  'unknown_key_name',
  /** The key means something else on a screen where this action is. */
  'key_taken',
  /** Ctrl-C leaves the program, whatever else is wanted. */
  'key_reserved',
  /** An action that must have a key. */
  'action_needed',
] as const;
export type ConfigProblemCode = (typeof configProblemCodes)[number];

/** A problem of the configuration; as for a briefing file, but for the codes. */
export type ConfigProblem = Omit<Problem, 'code'> & { readonly code: ConfigProblemCode };

/** A problem of the keys as it is found, before its place and excerpt are worked out. */
export interface KeyFound {
  readonly code: ConfigProblemCode;
  readonly span: Stretch;
  readonly details: Problem['details'];
  readonly near?: { readonly name: string; readonly known: readonly string[] };
}

/**
 * A problem of the loading machinery, as one of the configuration.
 *
 * @returns null for what is no problem here: a file of comments only, as the printed example is
 */
export function asConfigProblem(problem: Problem): ConfigProblem | null {
  const code = sharedCodes.find(known => known === problem.code);
  if (!code) return null;
  const details = code === 'bad_number' ? { ...problem.details, ...widthRange } : problem.details;
  return { ...problem, code, details };
}

export function keyProblem(found: KeyFound, file: string, lines: Lines): ConfigProblem {
  const { code, span, details, near } = found;
  return {
    code,
    severity: 'error',
    file,
    place: lines.place(span.at),
    excerpt: excerptOf(lines, span.at, span.end),
    details,
    suggestion: near ? nearest(near.name, near.known) : null,
    claim: null,
  };
}
