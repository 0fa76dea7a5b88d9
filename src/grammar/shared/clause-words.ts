import type { ReadingLanguage } from '../reading-language.ts';

type ByLanguage = Readonly<Record<ReadingLanguage, ReadonlySet<string>>>;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a relative clause can begin with. */
export const relatives: ByLanguage = {
  fr: words('qui dont où lequel laquelle lesquels lesquelles'),
  en: words('who whom whose which where'),
};

/** The same without a comma before it; each has a verb of its own to come. */
export const dependents: ByLanguage = {
  fr: words("qui que qu' dont où lequel laquelle lesquels lesquelles"),
  en: words('who whom whose which that'),
};

/** What brings in what somebody says or denies. */
export const complementizers: ByLanguage = {
  fr: words("que qu'"),
  en: words('that whether if'),
};

/** After these English has what is said without “that”, too: “said 47 were killed”; French never. */
export const sayingBare: ByLanguage = {
  fr: new Set(),
  en: words(`said says say deny denies denied claim claims claimed confirm confirms confirmed report
    reports reported announce announces announced believe believes believed allege alleges alleged
    estimate estimates estimated`),
};

export const coordinators: ByLanguage = {
  fr: words('et mais or car'),
  en: words('and but yet'),
};

/** These begin a clause where it has a subject and a verb. */
export const subordinators: ByLanguage = {
  fr: words("puisque puisqu' lorsque lorsqu' quand"),
  en: words('while whereas although though because after before as since when'),
};

/** These do with a complementizer after them: “alors que”. */
export const subordinatorsWithThat: ByLanguage = {
  fr: words('alors tandis pendant après avant parce bien dès'),
  en: new Set(),
};

/** The word that makes a comment of a dependent after it: “, ce que Séoul dément”. */
export const commentOpeners: ByLanguage = { fr: words('ce'), en: new Set() };

/** What a subject can begin with, besides a number in digits and a capital. */
export const subjectWords: ByLanguage = {
  fr: words(`le la les l' un une des du ce cet cette ces son sa ses leur leurs plusieurs quelques
    deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille aucun aucune personne
    rien il elle ils elles on cela ça ceci celui-ci celle-ci ceux-ci`),
  en: words(`the a an this that these those its his her their our several two three four five six
    seven eight nine ten eleven twelve no it he she they we i dozens hundreds thousands nobody`),
};

/** Between a coordinator and its verb, where the subject is that of the clause before. */
export const clitics = words("ne n' se s' y en le la les l' lui leur also later then");

/** What somebody gave as a number or a report: what is said of it is said of the number. */
export const reported =
  /^(?:bilans?|chiffres?|nombres?|informations?|estimations?|affirmations?|tolls?|figures?|numbers?|counts?|claims?|reports?|ce|cela|cette|ces|it|this|them|those)$/u;
