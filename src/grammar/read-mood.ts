import { englishHedges } from './en/hedges.ts';
import { englishNegations } from './en/negations.ts';
import { frenchHedges } from './fr/hedges.ts';
import { frenchNegations } from './fr/negations.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { isAbout } from './shared/clause-mood.ts';
import { clausesOf } from './shared/clauses.ts';
import { denialsIn } from './shared/denials.ts';
import type { Hedge } from './shared/hedge.ts';
import type { Negation } from './shared/negation.ts';
import type { Stretch } from './shared/stretch.ts';
import { sentencesOf, stretchOf, type Term } from './shared/terms.ts';

export type { Hedge } from './shared/hedge.ts';

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
  return joined(sentencesOf(text, 'hidden').map(sentence => moodOf(sentence, language)));
}

/**
 * The same of some words of a text, such as a number: only what is about them. That is what stands
 * in their clause, what governs it (“he denied that …”), and what doubts it afterwards (“…, un bilan
 * que conteste Moscou”); “48 soldats ont été tués ; le président devrait parler” tells the 48 plainly.
 *
 * @param at the words' stretch of the text; where it has no word, the mood of the whole text is given
 */
export function readMoodOf(text: string, language: ReadingLanguage, at: Stretch): Mood {
  const moods: Mood[] = [];
  for (const sentence of sentencesOf(text, 'hidden')) {
    const told = [...sentence.keys()].filter(word => {
      const term = sentence[word];
      return term !== undefined && term.at < at.end && term.end > at.at;
    });
    if (told.length === 0) continue;
    const clauses = clausesOf(sentence, language);
    const places = new Map(sentence.map((term, word) => [term.at, word]));
    const isTold = (stretch: Stretch, doubts: boolean) => {
      const from = places.get(stretch.at) ?? 0;
      let to = from;
      while ((sentence[to + 1]?.at ?? stretch.end) < stretch.end) to += 1;
      return isAbout(sentence, clauses, told, { from, to }, doubts);
    };
    const { hedges, negations, denials } = moodOf(sentence, language);
    moods.push({
      hedges: hedges.filter(hedge => isTold(hedge, hedge.kind === 'unknown')),
      negations: negations.filter(negation => isTold(negation, false)),
      denials: denials.filter(denial => isTold(denial, true)),
    });
  }
  return moods.length > 0 ? joined(moods) : readMood(text, language);
}

function joined(moods: readonly Mood[]): Mood {
  return {
    hedges: moods.flatMap(({ hedges }) => hedges),
    negations: moods.flatMap(({ negations }) => negations),
    denials: moods.flatMap(({ denials }) => denials),
  };
}

interface Rules {
  readonly negationsIn: (sentence: readonly Term[]) => readonly Negation[];
  readonly hedgesIn: (sentence: readonly Term[]) => readonly Hedge[];
}

const rules: Readonly<Record<ReadingLanguage, Rules>> = {
  fr: { negationsIn: frenchNegations, hedgesIn: frenchHedges },
  en: { negationsIn: englishNegations, hedgesIn: englishHedges },
};

function moodOf(sentence: readonly Term[], language: ReadingLanguage): Mood {
  const { negationsIn, hedgesIn } = rules[language];
  const negations = negationsIn(sentence);
  const stretches = (places: readonly Negation[]) =>
    places.flatMap(({ from, to }) => {
      const [first, last] = [sentence[from], sentence[to]];
      return first && last ? [stretchOf(first, last)] : [];
    });
  return {
    hedges: hedgesIn(sentence),
    negations: stretches(negations),
    denials: stretches(denialsIn(sentence, language, negations)),
  };
}
