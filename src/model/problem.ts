/** Everything that can be wrong with the form of a briefing file. A closed list: each has a page. */
export const problemCodes = [
  'file_unreadable',
  'file_outside',
  'file_too_large',
  'file_empty',
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
  'too_many_claims',
  'too_many_reports',
  'too_many_entries',
  'duplicate_key',
  'not_a_mapping',
  'format_missing',
  'format_newer',
  'format_unknown',
  'unknown_key',
  'missing_key',
  'wrong_type',
  'not_in_list',
  'empty_text',
  'bad_id',
  'bad_lang',
  'bad_url',
  'bad_hash',
  'bad_date',
  'bad_value',
  'bad_number',
  'number_rewritten',
  'words_missing',
  'duplicate_id',
  'duplicate_report',
  'unknown_party',
  'unknown_source',
  'unknown_claim',
  'within_other_kind',
  'within_cycle',
  'control_cycle',
  'unsafe_text',
  'comment_in_text',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What somebody should look at, and because of which nothing is left out. */
export const warningCodes: ReadonlySet<ProblemCode> = new Set(['unsafe_text', 'comment_in_text']);

/** A place in a file. Lines and columns count from 1; a column counts Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The source line a problem stands on, cut to a window around it where the line is long. */
export interface Excerpt {
  /** The text of the line, as it stands in the file: make it safe before showing it. */
  readonly text: string;
  /** Code points before the marked part. */
  readonly start: number;
  /** Code points marked, at least 1. */
  readonly length: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** The file as the user named it. */
  readonly file: string;
  /** Null for a problem of the file as a whole (it cannot be opened, say). */
  readonly place: Place | null;
  readonly excerpt: Excerpt | null;
  /** What the sentence about it needs: the key, the text found, what was expected. */
  readonly details: Readonly<Record<string, string | number>>;
  /** The nearest known name, where one was misspelt. */
  readonly suggestion: string | null;
  /** The claim it was found in, where there is one. */
  readonly claim: string | null;
}
