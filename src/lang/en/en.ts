import { actsEn } from './acts.ts';
import { aloudEn } from './aloud.ts';
import { articleEn } from './article.ts';
import { checksEn } from './checks.ts';
import { citationEn } from './citation.ts';
import { configEn } from './config.ts';
import { crashEn } from './crash.ts';
import { filterEn } from './filter.ts';
import { findEn } from './find.ts';
import { firstStepsEn } from './first-steps.ts';
import { helpEn } from './help.ts';
import { leftOutEn } from './left-out.ts';
import { openingEn } from './opening.ts';
import { overviewsEn } from './overviews.ts';
import { pictureEn } from './picture.ts';
import { problemsEn } from './problems.ts';
import { quantitiesEn } from './quantities.ts';
import { stringsEn } from './strings.ts';
import { unsafeEn } from './unsafe-text.ts';
import { verdictsEn } from './verdicts.ts';

/** Everything the program says, in English. Every other language is of the type of this one. */
export const en = {
  strings: stringsEn,
  verdicts: verdictsEn,
  quantities: quantitiesEn,
  checks: checksEn,
  config: configEn,
  article: articleEn,
  overviews: overviewsEn,
  problems: problemsEn,
  acts: actsEn,
  citation: citationEn,
  aloud: aloudEn,
  firstSteps: firstStepsEn,
  picture: pictureEn,
  opening: openingEn,
  find: findEn,
  filter: filterEn,
  unsafe: unsafeEn,
  crash: crashEn,
  help: helpEn,
  leftOut: leftOutEn,
};
