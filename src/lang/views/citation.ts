/** What a copied paragraph or citation needs besides the words of the other tables. */
export interface CitationStrings {
  /** Between parts of one sentence that have commas in them. */
  readonly semicolon: string;
  /** Who says it first, and who passed it on, nearest to the origin first. */
  readonly origin: (origin: string, relays: readonly string[]) => string;
  /** Who passed on what somebody said. */
  readonly relays: (relays: readonly string[]) => string;
  readonly titleNotStated: string;
  readonly source: string;
  readonly sources: string;
  readonly restsOn: string;
  /** Beside words that are not the article's, or do not say what the file has. */
  readonly toVerify: string;
  readonly standardInput: string;
}

export const citationEn: CitationStrings = {
  semicolon: '; ',
  origin: (origin, relays) =>
    relays.length > 0
      ? `origin: ${origin}, relayed by ${relays.join(', then ')}`
      : `origin: ${origin}`,
  relays: relays => `relayed by ${relays.join(', then ')}`,
  titleNotStated: 'title not stated',
  source: 'Source',
  sources: 'Sources',
  restsOn: 'Rests on',
  toVerify: 'to verify',
  standardInput: 'standard input',
};

export const citationFr: CitationStrings = {
  semicolon: '\u00a0; ',
  origin: (origin, relays) =>
    relays.length > 0
      ? `origine\u00a0: ${origin}, relais\u00a0: ${relays.join(', puis ')}`
      : `origine\u00a0: ${origin}`,
  relays: relays => `relais\u00a0: ${relays.join(', puis ')}`,
  titleNotStated: 'titre non précisé',
  source: 'Source',
  sources: 'Sources',
  restsOn: 'S’appuie sur',
  toVerify: 'à vérifier',
  standardInput: 'entrée standard',
};
