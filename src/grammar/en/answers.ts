/** Verbs of confirming or denying, accepting or refusing, succeeding or failing, in all their forms. */
export const englishAnswers =
  /^(?:(?:confirm|reject|fail)(?:s|ed|ing)?|den(?:y|ies|ied|ying)|(?:refus|manag)(?:e|es|ed|ing)|accept(?:s|ed|ing)?|succeed(?:s|ed|ing)?)$/;
