/** Bounds on what is read, so that no file can take the program's time or memory. */
export const limits = {
  /** Bytes of a briefing file. */
  file_bytes_max: 5 * 1024 * 1024,
  /** Words, marks, spaces and line breaks of YAML; five megabytes of briefing have 1.3 million. */
  lexemes_max: 1_500_000,
  /** Characters of one text, quoted or not. An hour of speech has about as many. */
  text_chars_max: 50_000,
  /** Characters of an id: it is printed wherever its claim, source or party is named. */
  id_chars_max: 200,
  /** Refusals after which a file is not read any further: there is no end of them to be told. */
  refusals_max: 20_000,
  /** Levels of nesting; a briefing needs six. */
  depth_max: 32,
  /** Reports of one claim: every two of them are compared. */
  reports_max: 100,
  /** Wholes above one another that a claim is compared with; people count with three or four. */
  within_levels_max: 100,
  /** Claims of one file. */
  claims_max: 5000,
  /** Characters that are shown of one text of a briefing: a long article has about that many. */
  shown_chars_max: 20_000,
  /** Bytes of a file from which it is read in a thread of its own while the dashboard is open. */
  worker_bytes_min: 256 * 1024,
  /** Megabytes of memory that the thread may take; a file of five megabytes needs up to one thousand. */
  worker_megabytes_max: 2048,
  /** Words and signs of a text that is set beside another word by word; a long speech has as many. */
  diff_words_max: 15_000,
  /** Words and signs that may differ: with more, it is another text. */
  diff_edits_max: 400,
  /** Times that two words are compared to set two texts side by side. */
  diff_steps_max: 500_000,
  /** Characters of all wordings of a statement that are set side by side without being asked for. */
  diff_claim_chars_max: 300_000,
  /** Matches of a search that are gone to on one screen; the rest are told as more. */
  matches_max: 10_000,
  /** Sources of one file. */
  sources_max: 5000,
  /** Parties of one file. */
  parties_max: 5000,
  /** Problems reported for one file; the rest are counted. */
  problems_max: 1000,
  /** Bytes of one article's file. A long novel has about three megabytes. */
  article_bytes_max: 32 * 1024 * 1024,
  /** Characters of all the articles of one briefing: they are held while it is open. */
  articles_chars_max: 64 * 1024 * 1024,
  /** Characters that are taken of one paste; a field takes 500. */
  paste_chars_max: 100_000,
  /** Files looked at when an article is searched for by its hash, over all folders. */
  article_files_max: 2000,
  /** Bytes hashed in that search: a folder of photographs must not keep the reader waiting. */
  article_search_bytes_max: 128 * 1024 * 1024,
  /**
   * Steps of looking up the words of one report, besides one for every two characters of its article.
   * Looking at a place takes a hundred, and passing over sixteen characters takes one.
   */
  report_steps_own: 1_000_000,
  /** Steps beyond these for one report, as long as its briefing has any left. */
  report_steps_extra: 10_000_000,
  /** Steps that the reports of one briefing may take beyond their own, all together. */
  briefing_steps_max: 100_000_000,
  /** Characters looked through for what is near the words of a briefing that are not found. */
  suggestion_chars_max: 3_000_000_000,
  /** Characters of an article in which one run of words is found: what is longer was padded. */
  words_place_chars_max: 100_000,
} as const;
