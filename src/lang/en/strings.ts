import type {
  Casualty,
  ClaimKind,
  Policy,
  Report,
  Source,
  StatementReport,
} from '../../model/briefing.ts';
import type { ProblemCounts } from '../problem-counts.ts';
import type { VerdictName as AgreementType } from '../verdicts.ts';
import { actionsEn } from './actions.ts';
import { cliEn } from './cli.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const percent = (share: number) => Number((share * 100).toFixed(2));

export const stringsEn = {
  /** Passed to Intl. */
  locale: 'en-GB',
  quote: { open: '“', close: '”' },
  colon: ':',

  panels: {
    figures: 'Key figures and dates',
    statements: 'Actor statements',
    casualties: 'Casualty estimates',
    sources: 'Source provenance',
    /** Shorter names for a row of tabs. */
    short: {
      figures: 'Figures',
      statements: 'Statements',
      casualties: 'Casualties',
      sources: 'Sources',
    },
    empty: {
      figures: 'No key figure or date is recorded.',
      statements: 'No statement is recorded.',
      casualties: 'No casualty estimate is recorded.',
      sources: 'No source is recorded.',
    },
  },

  kinds: {
    figure: 'Key figure',
    casualty: 'Casualty estimate',
    statement: 'Statement',
    event: 'Date',
  } satisfies Readonly<Record<ClaimKind, string>>,
  kindCount: {
    figure: count => plural(count, 'figure', 'figures'),
    casualty: count => plural(count, 'casualty estimate', 'casualty estimates'),
    statement: count => plural(count, 'statement', 'statements'),
    event: count => plural(count, 'date', 'dates'),
  } satisfies Readonly<Record<ClaimKind, (count: number) => string>>,
  mood: {
    indicative: 'as a fact',
    conditional: 'in the conditional',
    denied: 'denied',
  } satisfies Readonly<Record<Report['mood'], string>>,
  form: { direct: 'quoted', indirect: 'not quoted', mixed: 'partly quoted' } satisfies Readonly<
    Record<StatementReport['form'], string>
  >,
  measure: {
    killed: 'killed',
    wounded: 'wounded',
    killed_or_wounded: 'killed or wounded',
    missing: 'missing',
    captured: 'captured',
  } satisfies Readonly<Record<Casualty['measure'], string>>,
  status: {
    combatant: 'combatants',
    civilian: 'civilians',
    mixed: 'combatants and civilians',
    unknown: 'status unknown',
  } satisfies Readonly<Record<NonNullable<Casualty['population']>['status'], string>>,
  genre: {
    news: 'news',
    analysis: 'analysis',
    opinion: 'opinion',
    wire: 'wire report',
    'press-release': 'press release',
  } satisfies Readonly<Record<Source['genre'], string>>,
  /** How wordings become intervals, as a sentence without its full stop. */
  policy: ({ vague, about }: Policy) => {
    const known = `“about” counts as ±\u00a0${percent(about)}%`;
    return vague === 'interval'
      ? `${known} (policy “interval”)`
      : `${known}, vague words as ${vague.toUpperCase()} has them`;
  },
  confidence: {
    low: 'low confidence',
    moderate: 'moderate confidence',
    high: 'high confidence',
  } satisfies Readonly<Record<'low' | 'moderate' | 'high', string>>,
  /** What each verdict means, in a few words. */
  meanings: {
    single: 'one source only answers',
    same: 'the same answer, qualified the same way',
    modifier: 'the same number, qualified differently',
    precision: 'both can be true; one says less',
    revision: 'the same origin has replaced its earlier answer',
    translation: 'the articles are in different languages; wording is not compared',
    form: 'quoted in one, reported without quotation marks in another',
    wording: 'the words differ',
    status: 'a fact in one, in the conditional or denied in another',
    attribution: 'the same answer, but it goes back to another origin',
    value: 'the answers cannot all be true',
    logic: 'a part that is larger than its whole',
  } satisfies Readonly<Record<AgreementType, string>>,
  review: {
    mark: 'proposed',
    proposed: 'proposed, not yet reviewed',
    rejected: 'rejected on review',
  },

  words: {
    notStated: 'not stated',
    outletNotStated: 'outlet not stated',
    dateNotStated: 'date not stated',
    authorNotStated: 'author not stated',
    inferred: 'inferred',
    lineageNotRecorded: 'lineage not recorded',
    silent: 'says nothing about it',
    undated: 'no date given',
    belligerent: 'belligerent',
    subject: 'subject of the claim',
    circular: 'circular chain',
    published: 'Published',
    author: 'Author',
    outlet: 'Outlet',
    url: 'Address',
    text: 'Text',
    credits: 'Credits',
    recordedIt: 'recorded it',
    recordedBy: (party: string, marks: string) => `recorded by ${party} (${marks})`,
    translatedFrom: (language: string) => `translated from ${language}`,
    asOf: (date: string) => `as of ${date}`,
    revises: (what: string) => `revises ${what}`,
    resolvedFrom: (what: string) => `read from ${what}`,
    eventDate: 'the event’s date',
    publicationDate: 'the publication date',
    reports: (count: number) => plural(count, 'report', 'reports'),
    marks: 'What the marks mean',
    partOf: (label: string) => `Part of: ${label}`,
    controlledBy: 'controlled by',
    interval: 'Interval',
    logScale: 'log scale',
    from: 'from',
    to: 'to',
    silentCount: (count: number, total: number) => `silent on ${count} of ${total}`,
    comparedTo: (number: string) => `compared up to ${number}`,
    inPart: 'in part',
  },

  header: {
    sources: (count: number) => plural(count, 'source', 'sources'),
    disagreements: (count: number) =>
      count === 0 ? 'no disagreement' : plural(count, 'disagreement', 'disagreements'),
    differences: (count: number) => plural(count, 'other difference', 'other differences'),
    proposed: (count: number) => `${count} proposed`,
    problems: (count: number) => plural(count, 'problem', 'problems'),
    /** Changes of the files are not told of by the system. */
    looksForChanges: 'looks for changes every 2 s',
  },

  screens: {
    help: 'Help',
    problems: 'Problems in the file',
    passages: (count: number) => `Passages of ${plural(count, 'report', 'reports')}`,
    noPassages: 'No passage of this source is recorded.',
    onlyPassages: 'Recorded passages only.',
    /** Which key leaves, where nothing else is drawn. */
    leavesBy: (key: string) => `Press ${key} to leave.`,
    needsRoom: (columns: number, rows: number, has: string) =>
      `This needs a terminal of at least ${columns} columns and ${rows} rows; it has ${has}.`,
    helpFilter: 'Filter',
    helpNothing: 'No action matches.',
    helpElsewhere: 'On other screens',
    chooseBriefing: 'Which briefing?',
    reading: 'reading…',
    cannotOpen: 'cannot be opened',
    /** `key`: the one that shows the problems, where one does. */
    leftOutNotice: (count: number, key: string | null) => {
      const what =
        count === 1
          ? 'One part of the file is left out because of a problem in it'
          : `${count} parts of the file are left out because of problems in them`;
      return key === null ? `${what}.` : `${what}: ${key} shows which.`;
    },
    problemsIntro: ({ structure, warnings, words }: ProblemCounts) => {
      const also = warnings === 0 ? '' : `, ${plural(warnings, 'warning', 'warnings')}`;
      const told = words === 'pending' ? 'being checked' : `${words || 'nothing'} to verify`;
      const inWords =
        words === null
          ? ' Mend the file and save it: it is read again by itself.'
          : ` Words: ${told}.`;
      return `Structure: ${structure === 0 ? 'no problem' : plural(structure, 'problem', 'problems')}${also}.${inWords}`;
    },
    leftOut: 'Left out because of them',
    reloaded: 'Read again.',
    notRecordedYet: 'nothing recorded',
  },

  actions: actionsEn,

  parts: {
    assessment: 'assessment',
    party: 'party',
    source: 'source',
    event: 'event',
    policy: 'policy',
  } satisfies Readonly<Record<'assessment' | 'party' | 'source' | 'event' | 'policy', string>>,

  summary: {
    lookAt: 'What to look at',
    nothingToLookAt: 'No serious difference between the sources is recorded here.',
    nothingInTheRest: 'In what could be read, no serious difference is recorded.',
    proposed: 'Proposed, not yet reviewed',
    sources: 'Sources',
    figures: 'Key figures',
    events: 'Dates',
    leftOut: (count: number) =>
      count === 1
        ? 'One part of the file was left out because of problems in it:'
        : `${count} parts of the file were left out because of problems in them:`,
    restsOn: 'Rests on',
    assessments: 'Assessments',
    silent: (marks: string) => `Silent: ${marks}`,
    intervalsBy: 'Intervals',
  },

  /** The page of `print --brief`. */
  brief: {
    /** Headings, with the number of claims under each. */
    titles: {
      disagreeing: (count: number) => `Contested (${count})`,
      differing: (count: number) => `Told differently (${count})`,
      agreeing: (count: number) => `Compatible or the same (${count})`,
    },
    /** Behind a claim: the sources whose words somebody should look at. */
    toVerify: (marks: string) => `to verify: ${marks}`,
    single: (count: number, toVerify: number) =>
      `Not compared: ${plural(count, 'question that', 'questions that')} one source alone answers${
        toVerify > 0 ? `, with ${plural(toVerify, 'answer', 'answers')} to verify` : ''
      }.`,
    proposed: (count: number) =>
      `Left out: ${plural(count, 'question', 'questions')} proposed and not yet reviewed.`,
  },

  cli: cliEn,
};
