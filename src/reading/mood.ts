import { denialsIn } from './denials.ts';
import { englishHedges } from './english-hedges.ts';
import { englishNegations } from './english-negations.ts';
import { frenchHedges } from './french-hedges.ts';
import { frenchNegations } from './french-negations.ts';
import type { Hedge } from './hedge.ts';
import type { ReadingLanguage, Stretch } from './reading.ts';
import { sentencesOf } from './terms.ts';

export type { Hedge } from './hedge.ts';

/** How a text puts what it reports; each list is in the text's order. */
export interface Mood {
  /** Words by which the outlet takes its distance: “auraient été tués”, “reportedly”. */
  readonly hedges: readonly Hedge[];
  /** From the first word of a negation to its last: “n’ont pas”, “never”. */
  readonly negations: readonly Stretch[];
  /** Verbs that say that somebody denies something: “dément”, “rejected claims that”. */
  readonly denials: readonly Stretch[];
}

/**
 * Read how a text puts what it reports.
 *
 * Words inside quotation marks are the speaker's and not looked at. An attribution (“selon Séoul”,
 * “according to”) is no hedge: it says whose the report is and not that it is doubted.
 *
 * @param text a passage, or a longer text
 * @param language the language to read it in
 */
export function readMood(text: string, language: ReadingLanguage): Mood {
  const french = language === 'fr';
  const hedges: Hedge[] = [];
  const negations: Stretch[] = [];
  const denials: Stretch[] = [];
  for (const sentence of sentencesOf(text, 'hidden')) {
    const at = (first: number, last: number) => ({
      at: sentence[first]?.at ?? 0,
      end: sentence[last]?.end ?? 0,
    });
    for (const hedge of french ? frenchHedges(sentence) : englishHedges(sentence)) {
      hedges.push(hedge);
    }
    const denied = french ? frenchNegations(sentence) : englishNegations(sentence);
    for (const { from, to } of denied) negations.push(at(from, to));
    for (const verb of denialsIn(sentence, language, denied)) denials.push(at(verb, verb));
  }
  return { hedges, negations, denials };
}
