/** What is wrong with the YAML, as far as a sentence can be written about it. */
export const syntaxReasons = [
  'bad_escape',
  'bad_indent',
  'bad_start',
  'block_in_brackets',
  'bracket_not_closed',
  'bracket_not_opened',
  'colon_in_value',
  'colon_missing',
  'comma_missing',
  'comma_extra',
  'comment_space',
  'dash_misplaced',
  'dash_missing',
  'key_too_long',
  'line_break_in_key',
  'quote_not_closed',
  'space_after_colon',
  'tab_indent',
  'text_after_value',
  'unexpected',
] as const;
export type SyntaxReason = (typeof syntaxReasons)[number];
