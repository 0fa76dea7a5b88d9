/** Bounds on a briefing file, so that no file can take the program's time or memory. */
export const limits = {
  /** Bytes of a briefing file. */
  file_bytes_max: 5 * 1024 * 1024,
  /** Words and punctuation marks of YAML; five megabytes of ordinary briefing have about a million. */
  lexemes_max: 2_000_000,
  /** Levels of nesting; a briefing needs six. */
  depth_max: 32,
  /** Reports of one claim: every two of them are compared. */
  reports_max: 100,
  /** Claims of one file. */
  claims_max: 5000,
  /** Problems reported for one file; the rest are counted. */
  problems_max: 1000,
} as const;
