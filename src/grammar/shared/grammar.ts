import type { ClauseWords } from './clause-words.ts';
import type { DenialWords } from './denials.ts';
import type { Hedge } from './hedge.ts';
import type { ReadMeasureName } from './measure-words.ts';
import type { NumberGrammar } from './numbers/number-grammar.ts';
import type { Phrases } from './phrases.ts';
import type { Term } from './terms.ts';
import type { VerbForms } from './verb-forms.ts';
import type { WeightyWords } from './weighty-words.ts';
import type { WordSpan } from './word-span.ts';

/**
 * A language as far as news in it is read: one value, which the code that all languages share asks
 * for whatever differs between them. Words are as `plainWord` gives them, except in `numbers`, where
 * they are as `tokenise` does.
 */
export interface Grammar {
  readonly numbers: NumberGrammar;
  /** What is said to have happened to people. */
  readonly measureWords: Phrases<ReadMeasureName | null>;
  /** What a sentence denies. */
  readonly negationsIn: (sentence: readonly Term[]) => readonly WordSpan[];
  /** The words by which a sentence keeps its distance. */
  readonly hedgesIn: (sentence: readonly Term[]) => readonly Hedge[];
  readonly denials: DenialWords;
  readonly clauseWords: ClauseWords;
  readonly verbs: VerbForms;
  readonly weightyWords: WeightyWords;
  /**
   * Verbs of confirming or denying, accepting or refusing, succeeding or failing: one for another
   * turns a sentence into its opposite, as a negation does.
   */
  readonly answers: RegExp;
  /** Names of peoples that are written without a capital; null where all have one. */
  readonly demonyms: RegExp | null;
  /**
   * What turns a word into another when it stands before it with a hyphen: “non-combatants”,
   * “contre-offensive”, “vice-président”.
   */
  readonly turningPrefixes: readonly string[];
}
