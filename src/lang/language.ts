import type { ProblemCode } from '../model/problem.ts';
import { checksEn } from './checks.en.ts';
import { checksFr } from './checks.fr.ts';
import type { CheckStrings } from './checks.ts';
import { configEn } from './config.en.ts';
import { configFr } from './config.fr.ts';
import type { ConfigStrings } from './config.ts';
import { type CrashStrings, crashEn, crashFr } from './crash.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type ProblemSentence, problemsEn } from './problems.en.ts';
import { problemsFr } from './problems.fr.ts';
import { type QuantityStrings, quantitiesEn, quantitiesFr } from './quantities.ts';
import type { LanguageCode, Strings } from './strings.ts';
import { type UnsafeStrings, unsafeEn, unsafeFr } from './unsafe-text.ts';
import { verdictsEn } from './verdicts.en.ts';
import { verdictsFr } from './verdicts.fr.ts';
import type { VerdictStrings } from './verdicts.ts';
import { type ActsStrings, actsEn, actsFr } from './views/acts.ts';
import { type AloudStrings, aloudEn, aloudFr } from './views/aloud.ts';
import { type ArticleStrings, articleEn, articleFr } from './views/article.ts';
import { type CitationStrings, citationEn, citationFr } from './views/citation.ts';
import { type FilterStrings, filterEn, filterFr } from './views/filter.ts';
import { type FindStrings, findEn, findFr } from './views/find.ts';
import { type FirstStepsStrings, firstStepsEn, firstStepsFr } from './views/first-steps.ts';
import { type HelpStrings, helpEn, helpFr } from './views/help.ts';
import { type LeftOutStrings, leftOutEn, leftOutFr } from './views/left-out.ts';
import { type OpeningStrings, openingEn, openingFr } from './views/opening.ts';
import { overviewsEn } from './views/overviews.en.ts';
import { overviewsFr } from './views/overviews.fr.ts';
import type { OverviewStrings } from './views/overviews.ts';
import { type PictureStrings, pictureEn, pictureFr } from './views/picture.ts';

/** Everything the program says in one language. */
export interface Language {
  readonly strings: Strings;
  readonly verdicts: VerdictStrings;
  readonly quantities: QuantityStrings;
  readonly checks: CheckStrings;
  readonly config: ConfigStrings;
  readonly article: ArticleStrings;
  readonly overviews: OverviewStrings;
  readonly problems: Readonly<Record<ProblemCode, ProblemSentence>>;
  readonly acts: ActsStrings;
  readonly citation: CitationStrings;
  readonly aloud: AloudStrings;
  readonly firstSteps: FirstStepsStrings;
  readonly picture: PictureStrings;
  readonly opening: OpeningStrings;
  readonly find: FindStrings;
  readonly filter: FilterStrings;
  readonly unsafe: UnsafeStrings;
  readonly crash: CrashStrings;
  readonly help: HelpStrings;
  readonly leftOut: LeftOutStrings;
}

const languages: Readonly<Record<LanguageCode, Language>> = {
  en: {
    strings: en,
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
  },
  fr: {
    strings: fr,
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
  },
};

export function languageOf(code: LanguageCode): Language {
  return languages[code];
}
