const er = 'e|es|ent|ait|aient|ant|a|èrent|er|era|eront|ée?s?';

/** Verbs of confirming or denying, accepting or refusing, succeeding or failing, in all their forms. */
export const frenchAnswers = new RegExp(
  `^(?:(?:(?:in|con)firm|refus|accept|ni|échou)(?:${er})|rejet(?:te|tes|tent|tera|teront|${er})|${[
    'démen(?:t|tent|tait|taient|tit|tirent|tant|tir|tira|tiront|tie?s?)',
    'réussi(?:t|s|e|es|r|ra|ront|rent|ssent|ssait|ssaient|ssant)?',
  ].join('|')})$`,
  'u',
);
