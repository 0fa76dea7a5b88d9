import type { Report, StatementReport } from '../../model/briefing.ts';
import type { Precision } from '../../model/date.ts';
import type { Asked, MoodSide, Named, Reading, VerdictName } from '../verdicts.ts';
import { verdictMarks } from '../verdicts.ts';

/** The words about verdicts in one language. A clause has no full stop, a sentence has one. */
export const verdictsEn = {
  marks: verdictMarks,
  /** At most 12 cells each. */
  labels: {
    single: 'one source',
    same: 'same',
    modifier: 'modifier',
    precision: 'compatible',
    revision: 'revised',
    translation: 'translation',
    form: 'form',
    wording: 'wording',
    status: 'status',
    attribution: 'origin',
    value: 'differ',
    logic: 'impossible',
  } satisfies Readonly<Record<VerdictName, string>>,

  list: (names: readonly string[]) => listed(names),
  others: (count: number) => (count === 1 ? '1 other' : `${count} others`),
  quoted: (label: string) => `“${label}”`,
  /** A date as it stands in a sentence: French writes « le 3 sept. 2025 » but « juin 2025 ». */
  dated: (date: string, _precision: Precision) => date,

  sentence: (clause: string, tail: string | null) =>
    tail === null ? `${clause}.` : `${clause}: ${tail}.`,
  single: (name: string) => `Only ${name} says it.`,
  agree: (reading: Reading, count: number, asked: Asked) =>
    `${reading.names} ${count === 2 ? 'both' : 'all'} ${said(reading, asked)}`,
  readings: (readings: readonly Reading[], asked: Asked) =>
    readings.map((reading, at) => answer(reading, readings[at - 1], asked)).join(', '),
  noDates: (names: string) => `${names} give no date`,
  /** The readings of some answers, where there are more than a sentence holds. */
  moreAnswers: (clause: string, count: number, _asked: Asked) =>
    `${clause}, with ${count === 1 ? '1 more answer' : `${count} more answers`}`,

  /** What follows the readings: why they stand to each other as they do. */
  tails: {
    /** Two dates of one moment, written for different time zones. */
    sameMoment: 'the same moment',
    modifier: 'the same number, qualified differently',
    compatible: 'compatible',
    vaguer: (name: string) => `compatible, ${name} is vaguer`,
    apart: (_asked: Asked) => 'they do not overlap',
    pairApart: (names: string) => `${names} do not overlap`,
    /** None of these sources with any other of them; null: of all that have been named. */
    noneApart: (names: string | null) =>
      names === null ? 'no two of them overlap' : `no two of ${names} overlap`,
    and: (clause: string, other: string) => `${clause}, and ${other}`,
    /** One side with nobody of the other; null: each of them with nobody else at all. */
    sideApart: ({ names, plural }: Named, others: readonly string[] | null) => {
      if (others !== null) return `${names} ${plural ? 'overlap' : 'overlaps'} ${neither(others)}`;
      return `${names} ${plural ? 'each overlap' : 'overlaps'} none of the others`;
    },
    revision: ({ names, plural }: Named, older: string) =>
      `${names} ${plural ? 'revise' : 'revises'} ${older}`,
    /** From the newest to the oldest, each of which replaces the next. */
    inTurn: (names: readonly string[]) => names.join(', which revises ').replace(', which', ''),
    sameOrigin: (clause: string, origin: string) => `${clause} (same origin: ${origin})`,
    /** Two sources do not overlap, and neither do so many other pairs. */
    norMore: (clause: string, count: number) =>
      `${clause}, nor ${count === 1 ? 'does 1 more pair' : `do ${count} more pairs`}`,
    /** What is said holds for so many other pairs too. */
    likewise: (clause: string, count: number) =>
      `${clause}, as in ${count === 1 ? '1 more pair' : `${count} more pairs`}`,
    origins: (sides: readonly { names: string; origin: string }[]) =>
      `different origins, ${sides.map(({ names, origin }) => `${origin} for ${names}`).join(', ')}`,
    moods: (sides: readonly { names: string; mood: Report['mood'] }[]) =>
      sides.map(({ names, mood }) => `${names} ${moods[mood]}`).join(', '),
  },
  status: (sides: readonly MoodSide[], asked: Asked) =>
    sides.map((side, at) => moodClause(side, asked, needsVerb(sides, at))).join(', '),
  logic: (part: Reading, whole: Reading, label: string) => {
    const again = part.names === whole.names;
    const other = again ? 'and yet' : `yet ${whole.names} says`;
    const comma = again ? '' : ',';
    return `${part.names} says ${part.text}${comma} ${other} ${whole.text} for ${label}, which includes it: impossible`;
  },

  spoken: {
    same: (names: string, quoted: boolean) =>
      quoted ? `${names} quote the same words` : `${names} report it in the same words`,
    wording: (names: string, quoted: boolean) =>
      quoted ? `${names} quote different words` : `${names} put it in different words`,
    /** One side against the other, within which the words are the same. */
    otherWords: ({ names, plural }: Named, others: string, quoted: boolean) =>
      quoted
        ? `${names} ${plural ? 'quote' : 'quotes'} other words than ${others}`
        : `${names} ${plural ? 'put' : 'puts'} it in other words than ${others}`,
    /** Each entry names the sources that have one wording. */
    wordings: (groups: readonly string[]) =>
      `${groups.join('; ')}: ${groups.length} different wordings`,
    fuller: (fuller: string, other: string) =>
      `${fuller} quotes more of the same words than ${other}`,
    translation: (names: string) =>
      `${names} are in different languages: their words are not compared`,
    /** One side against the other, within which there is one language. */
    otherLanguage: ({ names, plural }: Named, others: string) =>
      `${names} ${plural ? 'are' : 'is'} in another language than ${others}: their words are not compared`,
    form: (sides: readonly (Named & { form: StatementReport['form'] })[]) =>
      sides.map(({ names, plural, form }) => `${names} ${forms[form][plural ? 1 : 0]}`).join(', '),
  },

  origins: {
    reports: (count: number) => (count === 1 ? '1 report' : `${count} reports`),
    distinct: (count: number) => (count === 1 ? '1 distinct origin' : `${count} distinct origins`),
    atMost: (count: number) => `(at most ${count})`,
    unrecorded: 'no origin recorded',
    recorders: (count: number) => `recorded by ${count === 1 ? '1 party' : `${count} parties`}`,
  },

  findings: {
    circular: (name: string) => `What ${name} rests on comes back to where it has been`,
    singleOrigin: (names: string, origin: string) => `${names} rest on one origin: ${origin}`,
    interested: (origin: string, interest: 'belligerent' | 'subject') =>
      interest === 'belligerent'
        ? `The only origin, ${origin}, is a belligerent`
        : `The only origin, ${origin}, is the subject of the claim`,
  },
};

const moods = {
  indicative: 'as a fact',
  conditional: 'in the conditional',
  denied: 'in a denial',
} as const;

const forms = {
  direct: ['quotes it', 'quote it'],
  indirect: ['reports it without quoting', 'report it without quoting'],
  mixed: ['quotes some words of it', 'quote some words of it'],
} as const;

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function neither(names: readonly string[]): string {
  return `neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1)}`;
}

/** A denial has a verb of its own, and what follows it needs another. */
function needsVerb(sides: readonly MoodSide[], at: number): boolean {
  return at === 0 || sides[at - 1]?.mood === 'denied';
}

function answer(reading: Reading, before: Reading | undefined, asked: Asked): string {
  const { names, stance, only, text } = reading;
  const denies = stance === 'denies';
  if (!before || denies !== (before.stance === 'denies')) return `${names} ${said(reading, asked)}`;
  if (stance === 'undated') return `${names} no date`;
  return `${names} ${only ? 'only ' : ''}${text ?? 'it'}`;
}

function said({ plural, text, stance }: Reading, asked: Asked): string {
  if (stance === 'denies') return `${plural ? 'deny' : 'denies'} ${text ?? 'it'}`;
  const verb = asked === 'amount' ? 'say' : 'give';
  return `${verb}${plural ? '' : 's'} ${text ?? 'no date'}`;
}

function moodClause(
  { names, plural, mood, text }: MoodSide,
  asked: Asked,
  withVerb: boolean,
): string {
  if (mood === 'denied') return `${names} ${plural ? 'deny' : 'denies'} ${text ?? 'it'}`;
  const verb = text === null ? 'report' : asked === 'amount' ? 'say' : 'give';
  const object = text === null ? (withVerb ? ' it' : '') : ` ${text}`;
  return `${names}${withVerb ? ` ${verb}${plural ? '' : 's'}` : ''}${object} ${moods[mood]}`;
}
