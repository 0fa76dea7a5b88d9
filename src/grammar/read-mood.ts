import type { Stretch } from '../model/stretch.ts';
import { grammars } from './grammars.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { isAbout } from './shared/clause-mood.ts';
import { clausesOf } from './shared/clauses.ts';
import { denialsIn } from './shared/denials.ts';
import type { Grammar } from './shared/grammar.ts';
import type { Hedge } from './shared/hedge.ts';
import { sentencesOf, stretchOf, type Term } from './shared/terms.ts';
import type { WordSpan } from './shared/word-span.ts';

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
  return joined(sentencesOf(text, 'hidden').map(sentence => moodOf(sentence, grammars[language])));
}

/**
 * The same of some words of a text, such as a number: only what is about them. That is what stands
 * in their clause, what governs it (“he denied that …”), and what doubts it afterwards (“…, un bilan
 * que conteste Moscou”); “48 soldats ont été tués ; le président devrait parler” tells the 48 plainly.
 *
 * @param at the words' stretch of the text; where it has no word, the mood of the whole text is given
 */
export function readMoodOf(text: string, language: ReadingLanguage, at: Stretch): Mood {
  const grammar = grammars[language];
  const moods: Mood[] = [];
  for (const sentence of sentencesOf(text, 'hidden')) {
    const words = [...sentence.keys()].filter(word => {
      const term = sentence[word];
      return term !== undefined && term.at < at.end && term.end > at.at;
    });
    if (words.length === 0) continue;
    const clauses = clausesOf(sentence, grammar);
    const wordAt = new Map(sentence.map((term, word) => [term.at, word]));
    const isAboutThem = (stretch: Stretch, doubts: boolean) => {
      const from = wordAt.get(stretch.at) ?? 0;
      let to = from;
      while ((sentence[to + 1]?.at ?? stretch.end) < stretch.end) to += 1;
      return isAbout(sentence, clauses, words, { from, to }, doubts, grammar);
    };
    const { hedges, negations, denials } = moodOf(sentence, grammar);
    moods.push({
      hedges: hedges.filter(hedge => isAboutThem(hedge, hedge.kind === 'unknown')),
      negations: negations.filter(negation => isAboutThem(negation, false)),
      denials: denials.filter(denial => isAboutThem(denial, true)),
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

function moodOf(sentence: readonly Term[], grammar: Grammar): Mood {
  const negations = grammar.negationsIn(sentence);
  const stretches = (spans: readonly WordSpan[]) =>
    spans.flatMap(({ from, to }) => {
      const [first, last] = [sentence[from], sentence[to]];
      return first && last ? [stretchOf(first, last)] : [];
    });
  return {
    hedges: grammar.hedgesIn(sentence),
    negations: stretches(negations),
    denials: stretches(denialsIn(sentence, grammar, negations)),
  };
}
