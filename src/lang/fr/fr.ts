import type { Language } from '../language.ts';
import { actsFr } from './acts.ts';
import { aloudFr } from './aloud.ts';
import { articleFr } from './article.ts';
import { checksFr } from './checks.ts';
import { citationFr } from './citation.ts';
import { configFr } from './config.ts';
import { crashFr } from './crash.ts';
import { filterFr } from './filter.ts';
import { findFr } from './find.ts';
import { firstStepsFr } from './first-steps.ts';
import { helpFr } from './help.ts';
import { leftOutFr } from './left-out.ts';
import { openingFr } from './opening.ts';
import { overviewsFr } from './overviews.ts';
import { pictureFr } from './picture.ts';
import { problemsFr } from './problems.ts';
import { quantitiesFr } from './quantities.ts';
import { stringsFr } from './strings.ts';
import { unsafeFr } from './unsafe-text.ts';
import { verdictsFr } from './verdicts.ts';

/** Everything the program says, in French. */
export const fr: Language = {
  strings: stringsFr,
  verdicts: verdictsFr,
  quantities: quantitiesFr,
  checks: checksFr,
  config: configFr,
  article: articleFr,
  overviews: overviewsFr,
  problems: problemsFr,
  acts: actsFr,
  citation: citationFr,
  aloud: aloudFr,
  firstSteps: firstStepsFr,
  picture: pictureFr,
  opening: openingFr,
  find: findFr,
  filter: filterFr,
  unsafe: unsafeFr,
  crash: crashFr,
  help: helpFr,
  leftOut: leftOutFr,
};
