import type { Term } from './terms.ts';

/** How verbs are told in a language. */
export interface VerbForms {
  /**
   * Whether a word is surely a verb that a clause can be made with: a form of “to be” and “to have”,
   * a modal, a French conditional or imparfait. Of other verbs most forms are nouns or participles
   * too.
   */
  readonly isConjugated: (sentence: readonly Term[], at: number) => boolean;
  /** Whether a word is a past that has no auxiliary before it, and may be a participle. */
  readonly isBarePast: (sentence: readonly Term[], at: number) => boolean;
}
