/** The words of a language by which a sentence is parted into clauses. */
export interface ClauseWords {
  /** What a relative clause can begin with after a comma. */
  readonly relatives: ReadonlySet<string>;
  /** Those of them that take up all that was said before: “, which Moscow denies”. */
  readonly commentRelatives: ReadonlySet<string>;
  /** Those of them that may have no verb to come: “4.700, dont 600 morts”. */
  readonly verblessRelatives: ReadonlySet<string>;
  /** The same as `relatives` without a comma before it; each has a verb of its own to come. */
  readonly dependents: ReadonlySet<string>;
  /** The word that makes a comment of a dependent after it: “, ce que Séoul dément”. */
  readonly commentOpeners: ReadonlySet<string>;
  /** What brings in what somebody says or denies. */
  readonly complementizers: ReadonlySet<string>;
  /** Verbs after which what is said may stand without a complementizer: “said 47 were killed”. */
  readonly sayingBare: ReadonlyMap<string, 'present' | 'past'>;
  readonly coordinators: ReadonlySet<string>;
  /** Those of them that join nouns as well as clauses. */
  readonly nounCoordinators: ReadonlySet<string>;
  /** These begin a clause where it has a subject and a verb. */
  readonly subordinators: ReadonlySet<string>;
  /** These do with a complementizer after them: “alors que”. */
  readonly subordinatorsWithThat: ReadonlySet<string>;
  /** What a subject can begin with, besides a number in digits and a capital. */
  readonly subjectWords: ReadonlySet<string>;
  /** Between a coordinator and its verb, where the subject is that of the clause before. */
  readonly clitics: ReadonlySet<string>;
  /** Before or in a denial these stand for what is denied: “Moscou l’a démenti”. */
  readonly objectPronouns: ReadonlySet<string>;
  /** What somebody gave as a number or a report: what is said of it is said of the number. */
  readonly reported: RegExp;
}
