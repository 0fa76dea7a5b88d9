/** What a copied paragraph or citation needs besides the words of the other tables. */
export const citationEn = {
  /** Between parts of one sentence that have commas in them. */
  semicolon: '; ',
  /** Who says it first, and who passed it on, nearest to the origin first. */
  origin: (origin: string, relays: readonly string[]) =>
    relays.length > 0
      ? `origin: ${origin}, relayed by ${relays.join(', then ')}`
      : `origin: ${origin}`,
  /** Who passed on what somebody said. */
  relays: (relays: readonly string[]) => `relayed by ${relays.join(', then ')}`,
  titleNotStated: 'title not stated',
  source: 'Source',
  sources: 'Sources',
  restsOn: 'Rests on',
  /** Beside words that are not the article's, or do not say what the file has. */
  toVerify: 'to verify',
  standardInput: 'standard input',
};
