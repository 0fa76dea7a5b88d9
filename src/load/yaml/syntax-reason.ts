import type { SyntaxReason } from '../../model/syntax-reason.ts';
import type { YamlMistake } from './compose.ts';

const byCode: Partial<Record<YamlMistake['code'], SyntaxReason>> = {
  BAD_DQ_ESCAPE: 'bad_escape',
  BAD_SCALAR_START: 'bad_start',
  BLOCK_IN_FLOW: 'block_in_brackets',
  KEY_OVER_1024_CHARS: 'key_too_long',
  MULTILINE_IMPLICIT_KEY: 'line_break_in_key',
  TAB_AS_INDENT: 'tab_indent',
};

/**
 * The library has one code for many mistakes and tells them apart in its message only, which is
 * in English and quotes the file. Nothing of the message is kept but what it is recognised by.
 */
const byMessage: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/^Missing closing/, 'quote_not_closed'],
  [/must end with a|and end with a/, 'bracket_not_closed'],
  [/^Nested mappings are not allowed/, 'colon_in_value'],
  [/^Implicit map keys need to be followed/, 'colon_missing'],
  [/^Missing , /, 'comma_missing'],
  [/^Unexpected (?:, in|empty item)/, 'comma_extra'],
  [/^Comments must be separated/, 'comment_space'],
  [/^Missing space after :/, 'space_after_colon'],
  [/^Sequence item without -/, 'dash_missing'],
  [/seq-item-ind|block-seq-ind|block sequence may not/, 'dash_misplaced'],
  [/at node end$/, 'text_after_value'],
];

/** Name the mistake behind an error of the YAML library. */
export function syntaxReason({ code, message }: Pick<YamlMistake, 'code' | 'message'>) {
  const known = byCode[code] ?? byMessage.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? (code === 'BAD_INDENT' ? 'bad_indent' : 'unexpected');
}
