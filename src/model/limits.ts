/** Bounds on what is read, so that no file can take the program's time or memory. */
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
  /** Characters that are shown of one text of a briefing: a long article has about that many. */
  shown_chars_max: 20_000,
  /** Problems reported for one file; the rest are counted. */
  problems_max: 1000,
  /** Bytes of one article's file. A long novel has about three megabytes. */
  article_bytes_max: 64 * 1024 * 1024,
  /** Characters of all the articles of one briefing: they are held while it is open. */
  articles_chars_max: 160 * 1024 * 1024,
  /** Files looked at when an article is searched for by its hash, over all folders. */
  article_files_max: 2000,
  /** Bytes hashed in that search: a folder of photographs must not keep the reader waiting. */
  article_search_bytes_max: 128 * 1024 * 1024,
} as const;
