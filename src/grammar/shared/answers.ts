import type { ReadingLanguage } from '../reading-language.ts';

const er = 'e|es|ent|ait|aient|ant|a|èrent|er|era|eront|ée?s?';

const forms: Readonly<Record<ReadingLanguage, RegExp>> = {
  fr: new RegExp(
    `^(?:(?:(?:in|con)firm|refus|accept|ni|échou)(?:${er})|rejet(?:te|tes|tent|tera|teront|${er})|${[
      'démen(?:t|tent|tait|taient|tit|tirent|tant|tir|tira|tiront|tie?s?)',
      'réussi(?:t|s|e|es|r|ra|ront|rent|ssent|ssait|ssaient|ssant)?',
    ].join('|')})$`,
    'u',
  ),
  en: /^(?:(?:confirm|reject|fail)(?:s|ed|ing)?|den(?:y|ies|ied|ying)|(?:refus|manag)(?:e|es|ed|ing)|accept(?:s|ed|ing)?|succeed(?:s|ed|ing)?)$/,
};

/**
 * Whether a word is a verb of confirming or denying, accepting or refusing, succeeding or failing:
 * one for another turns a sentence into its opposite, as a negation does.
 *
 * @param word as `plainWord` gives it
 */
export function isAnswer(word: string, language: ReadingLanguage): boolean {
  return forms[language].test(word);
}
