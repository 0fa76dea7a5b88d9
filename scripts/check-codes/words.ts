import type { CodeTexts } from './code-text.ts';

const fromArticle = 'Copy the words from the article, or correct what rests on them.';

/** Whether passages and quotes are the articles' words, and whether they say what is filed. */
export const wordsCodes = {
  not_found: {
    brief: 'the words are not in the article',
    meaning:
      'The passage or quote is not in the article, nor is anything near it; or all parts of a list are there, but not in this order.',
    remedy: `${fromArticle} Parts that are all there go in the article’s order.`,
  },
  too_alike: {
    brief: 'the words could not be looked up',
    meaning:
      'The article repeats itself so much in what the passage, quote or reporting verb is made of (a row of millions of dashes, dots or digits, say) that looking it up would take the program’s time and memory. Nothing is known of these words: they are not checked, and `check` fails, because an article could be padded to hide a false quote. What is counted, and up to where, is in `docs/limits.md`.',
    remedy:
      'Record words that stand out in the article, or save the article without what was repeated.',
  },
  altered: {
    brief: 'the article has other words, and what differs is serious',
    meaning:
      'The passage or quote is not in the article, but similar words are, and a digit, a number, a negation, a modifier, a hedge or a name differs. The message shows both.',
    remedy: fromArticle,
    example: 'Filed: “about 2,000 homes”. The article: “about 600 homes”.',
  },
  value_mismatch: {
    brief: 'the passage gives another value',
    meaning:
      'The numbers that can be read out of the passage are not the value of the report, or not with its modifier.',
    remedy: 'Give the value that the words give, or the words that give the value.',
    example: '`value: 15000` with the passage “about 15,000 homes”: write `value: about 15000`.',
  },
  altered_slightly: {
    brief: 'the article has other words, and nothing serious differs',
    meaning:
      'The passage or quote is not in the article word for word, but similar words are; no digit, number, negation, modifier, hedge or name differs.',
    remedy: fromArticle,
    example: 'Filed: “homes were flooded”. The article: “houses were flooded”.',
  },
  ambiguous: {
    brief: 'the words are in the article several times',
    meaning:
      'The article has the passage or quote in more than one place, and neither `prefix` nor `suffix` decides which is meant.',
    remedy: 'Give `prefix` or `suffix`, the words just before or after it.',
    example:
      '“200 homes” stands in two paragraphs: `prefix: in the valley` names the one with “in the valley 200 homes were lost”.',
  },
  value_cut: {
    brief: 'the passage cuts the article’s number short',
    meaning:
      'The words are in the article, but its number goes on before or after them and is another one as a whole.',
    remedy: 'Take the whole number into the passage, and give the value it gives.',
    example:
      'The article: “environ 15 000 foyers”. The passage “15 000 foyers” with `value: 15000` leaves “environ” out.',
  },
  value_unread: {
    brief: 'no number can be read out of the passage',
    meaning:
      'The report has a value, and its passage has no number, in digits or in words, that the program can read.',
    remedy: 'Take the words that give the value into the passage.',
    example: '`value: 40` with the passage “the toll rose again”.',
  },
  measure_mismatch: {
    brief: 'the passage counts something else',
    meaning:
      'The words of a casualty estimate say that other things happened to the people counted than its `measure` does.',
    remedy: 'File it under what the words count, as a claim of its own.',
    example: '`measure: killed` with the passage “40 killed or wounded”.',
  },
  mood_mismatch: {
    brief: 'filed as a fact, but hedged or denied',
    meaning:
      'The report has the mood of a fact, and its passage hedges or puts it in the conditional; or, of anything but a statement, tells of a denial.',
    remedy: 'Give the `mood` that the message names.',
    example: 'The passage “200 foyers auraient été inondés” needs `mood: conditional`.',
  },
  mood_cut: {
    brief: 'a hedge or denial is left out of the passage',
    meaning:
      'The report has the mood of a fact, its passage shows nothing else, and the sentence of the article around it hedges or denies.',
    remedy: 'Take the hedging or denying words into the passage, and give the `mood`.',
    example: '`passage: 40 men died` out of “He denied that 40 men died”.',
  },
  beside_mismatch: {
    brief: 'other words stand beside it',
    meaning:
      'The words are in the article, but nowhere with those given as `prefix` before them or as `suffix` after them.',
    remedy: 'Correct `prefix` or `suffix`, or remove it.',
  },
  cue_missing: {
    brief: 'the reporting verb is not in the article',
    meaning: 'The words given as `cue` stand nowhere in the article.',
    remedy: 'Give them as the article prints them.',
    example: '`cue: said` where the article has “told reporters”.',
  },
  mood_unseen: {
    brief: 'filed as hedged or denied, but the passage does not show it',
    meaning: 'The report is in the conditional or denied, and nothing in its passage says so.',
    remedy: 'Take the words that show it into the passage, or correct `mood`.',
    example: '`mood: conditional` with the passage “40 people died”.',
  },
} satisfies CodeTexts;
