import type { languageCodes } from '../config/values.ts';
import type {
  Casualty,
  ClaimKind,
  Policy,
  Report,
  Source,
  StatementReport,
} from '../model/briefing.ts';
import type { ActionText } from './action-text.ts';
import type { VerdictName as AgreementType } from './verdicts.ts';

export type LanguageCode = (typeof languageCodes)[number];

/** Every word the program itself says to a person, but for verdicts, quantities and problems. */
/** How many problems and warnings of structure a file has, and how many doubts about its words. */
export interface ProblemCounts {
  readonly structure: number;
  readonly warnings: number;
  /** Null: they are not looked at, since the file cannot be used. */
  readonly words: number | 'pending' | null;
}

export interface Strings {
  readonly code: LanguageCode;
  /** Passed to Intl. */
  readonly locale: string;
  readonly quote: { readonly open: string; readonly close: string };
  readonly colon: string;

  readonly panels: {
    readonly figures: string;
    readonly statements: string;
    readonly casualties: string;
    readonly sources: string;
    /** Shorter names for a row of tabs. */
    readonly short: {
      readonly figures: string;
      readonly statements: string;
      readonly casualties: string;
      readonly sources: string;
    };
    readonly empty: {
      readonly figures: string;
      readonly statements: string;
      readonly casualties: string;
      readonly sources: string;
    };
  };

  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly kindCount: Readonly<Record<ClaimKind, (count: number) => string>>;
  readonly mood: Readonly<Record<Report['mood'], string>>;
  readonly form: Readonly<Record<StatementReport['form'], string>>;
  readonly measure: Readonly<Record<Casualty['measure'], string>>;
  readonly status: Readonly<Record<NonNullable<Casualty['population']>['status'], string>>;
  readonly genre: Readonly<Record<Source['genre'], string>>;
  /** How wordings become intervals, as a sentence without its full stop. */
  readonly policy: (policy: Policy) => string;
  readonly confidence: Readonly<Record<'low' | 'moderate' | 'high', string>>;
  /** What each verdict means, in a few words. */
  readonly meanings: Readonly<Record<AgreementType, string>>;
  readonly review: { readonly proposed: string; readonly rejected: string; readonly mark: string };

  readonly words: {
    readonly notStated: string;
    readonly outletNotStated: string;
    readonly dateNotStated: string;
    readonly authorNotStated: string;
    readonly inferred: string;
    readonly lineageNotRecorded: string;
    readonly silent: string;
    readonly undated: string;
    readonly belligerent: string;
    readonly subject: string;
    readonly circular: string;
    readonly published: string;
    readonly author: string;
    readonly outlet: string;
    readonly url: string;
    readonly text: string;
    readonly credits: string;
    readonly recordedIt: string;
    readonly recordedBy: (party: string, marks: string) => string;
    readonly translatedFrom: (language: string) => string;
    readonly asOf: (date: string) => string;
    readonly revises: (what: string) => string;
    readonly resolvedFrom: (what: string) => string;
    readonly eventDate: string;
    readonly publicationDate: string;
    readonly reports: (count: number) => string;
    readonly marks: string;
    readonly partOf: (label: string) => string;
    readonly controlledBy: string;
    readonly interval: string;
    readonly logScale: string;
    readonly from: string;
    readonly to: string;
    readonly silentCount: (count: number, total: number) => string;
    readonly comparedTo: (number: string) => string;
    readonly inPart: string;
  };

  readonly header: {
    readonly sources: (count: number) => string;
    readonly disagreements: (count: number) => string;
    readonly differences: (count: number) => string;
    readonly proposed: (count: number) => string;
    readonly problems: (count: number) => string;
    /** Changes of the files are not told of by the system. */
    readonly looksForChanges: string;
  };

  readonly screens: {
    readonly help: string;
    readonly problems: string;
    readonly passages: (count: number) => string;
    readonly noPassages: string;
    readonly onlyPassages: string;
    readonly needsRoom: (columns: number, rows: number, has: string) => string;
    /** Which key leaves, where nothing else is drawn. */
    readonly leavesBy: (key: string) => string;
    readonly helpFilter: string;
    readonly helpNothing: string;
    readonly helpElsewhere: string;
    readonly chooseBriefing: string;
    readonly reading: string;
    readonly cannotOpen: string;
    /** `key`: the one that shows the problems, where one does. */
    readonly leftOutNotice: (count: number, key: string | null) => string;
    readonly problemsIntro: (counts: ProblemCounts) => string;
    readonly leftOut: string;
    readonly reloaded: string;
    readonly notRecordedYet: string;
  };

  readonly actions: ActionText;

  readonly parts: Readonly<Record<'assessment' | 'party' | 'source' | 'event' | 'policy', string>>;

  readonly summary: {
    readonly lookAt: string;
    readonly nothingToLookAt: string;
    readonly nothingInTheRest: string;
    readonly proposed: string;
    readonly sources: string;
    readonly figures: string;
    readonly events: string;
    readonly leftOut: (count: number) => string;
    readonly restsOn: string;
    readonly assessments: string;
    readonly silent: (marks: string) => string;
    readonly intervalsBy: string;
  };

  readonly cli: {
    readonly help: (command: 'briefing' | 'print' | 'check' | 'config' | 'schema') => string;
    readonly errorWord: string;
    readonly warningWord: string;
    readonly unknownOption: (option: string, suggestion: string | null) => string;
    readonly missingValue: (option: string) => string;
    readonly takesNoValue: (option: string) => string;
    readonly badValue: (option: string, found: string, expected: string) => string;
    readonly onlyFor: (option: string, command: string) => string;
    readonly recordsNoStdin: string;
    readonly tooManyPaths: string;
    readonly noPaths: (command: string) => string;
    readonly notFound: (path: string) => string;
    readonly noBriefingsIn: (path: string) => string;
    readonly noBriefingsHere: string;
    /** The folder looked for without being named is a link that is not followed. */
    readonly briefingsLeadOut: (target: string) => string;
    readonly noPermission: (path: string) => string;
    readonly notFileOrFolder: (path: string) => string;
    readonly systemError: (path: string, code: string) => string;
    readonly stdinIsTerminal: string;
    readonly stdinTwice: string;
    readonly noKeyboard: string;
    readonly cannotUse: (path: string) => string;
    readonly partlyUsed: (path: string, count: number) => string;
    readonly moreProblems: (count: number) => string;
    readonly cannotWrite: (code: string) => string;
    /** @param path empty where it is not known what it was about */
    readonly systemRefuses: (code: string, path: string) => string;
  };
}
