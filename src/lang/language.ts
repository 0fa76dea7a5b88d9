import type { ProblemCode } from '../model/problem.ts';
import type { CheckStrings } from './checks.ts';
import type { ConfigStrings } from './config.ts';
import { type CrashStrings, crashEn, crashFr } from './crash.ts';
import { checksEn } from './en/checks.ts';
import { configEn } from './en/config.ts';
import { overviewsEn } from './en/overviews.ts';
import { type ProblemSentence, problemsEn } from './en/problems.ts';
import { en } from './en/strings.ts';
import { verdictsEn } from './en/verdicts.ts';
import { checksFr } from './fr/checks.ts';
import { configFr } from './fr/config.ts';
import { overviewsFr } from './fr/overviews.ts';
import { problemsFr } from './fr/problems.ts';
import { fr } from './fr/strings.ts';
import { verdictsFr } from './fr/verdicts.ts';
import { type QuantityStrings, quantitiesEn, quantitiesFr } from './quantities.ts';
import type { LanguageCode, Strings } from './strings.ts';
import { type UnsafeStrings, unsafeEn, unsafeFr } from './unsafe-text.ts';
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
