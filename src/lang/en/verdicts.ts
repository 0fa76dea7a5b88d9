import type { Asked, MoodSide, Reading, VerdictStrings } from '../verdicts.ts';
import { verdictMarks } from '../verdicts.ts';

export const verdictsEn: VerdictStrings = {
  marks: verdictMarks,
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
  },

  list: names => listed(names),
  others: count => (count === 1 ? '1 other' : `${count} others`),
  quoted: label => `“${label}”`,
  dated: date => date,

  sentence: (clause, tail) => (tail === null ? `${clause}.` : `${clause}: ${tail}.`),
  single: name => `Only ${name} says it.`,
  agree: (reading, count, asked) =>
    `${reading.names} ${count === 2 ? 'both' : 'all'} ${said(reading, asked)}`,
  readings: (readings, asked) =>
    readings.map((reading, at) => answer(reading, readings[at - 1], asked)).join(', '),
  noDates: names => `${names} give no date`,
  moreAnswers: (clause, count) =>
    `${clause}, with ${count === 1 ? '1 more answer' : `${count} more answers`}`,

  tails: {
    sameMoment: 'the same moment',
    modifier: 'the same number, qualified differently',
    compatible: 'compatible',
    vaguer: name => `compatible, ${name} is vaguer`,
    apart: () => 'they do not overlap',
    pairApart: names => `${names} do not overlap`,
    noneApart: names => (names === null ? 'no two of them overlap' : `no two of ${names} overlap`),
    and: (clause, other) => `${clause}, and ${other}`,
    sideApart: ({ names, plural }, others) => {
      if (others !== null) return `${names} ${plural ? 'overlap' : 'overlaps'} ${neither(others)}`;
      return `${names} ${plural ? 'each overlap' : 'overlaps'} none of the others`;
    },
    revision: ({ names, plural }, older) => `${names} ${plural ? 'revise' : 'revises'} ${older}`,
    inTurn: names => names.join(', which revises ').replace(', which', ''),
    sameOrigin: (clause, origin) => `${clause} (same origin: ${origin})`,
    norMore: (clause, count) =>
      `${clause}, nor ${count === 1 ? 'does 1 more pair' : `do ${count} more pairs`}`,
    likewise: (clause, count) =>
      `${clause}, as in ${count === 1 ? '1 more pair' : `${count} more pairs`}`,
    origins: sides =>
      `different origins, ${sides.map(({ names, origin }) => `${origin} for ${names}`).join(', ')}`,
    moods: sides => sides.map(({ names, mood }) => `${names} ${moods[mood]}`).join(', '),
  },
  status: (sides, asked) =>
    sides.map((side, at) => moodClause(side, asked, needsVerb(sides, at))).join(', '),
  logic: (part, whole, label) => {
    const again = part.names === whole.names;
    const other = again ? 'and yet' : `yet ${whole.names} says`;
    const comma = again ? '' : ',';
    return `${part.names} says ${part.text}${comma} ${other} ${whole.text} for ${label}, which includes it: impossible`;
  },

  spoken: {
    same: (names, quoted) =>
      quoted ? `${names} quote the same words` : `${names} report it in the same words`,
    wording: (names, quoted) =>
      quoted ? `${names} quote different words` : `${names} put it in different words`,
    otherWords: ({ names, plural }, others, quoted) =>
      quoted
        ? `${names} ${plural ? 'quote' : 'quotes'} other words than ${others}`
        : `${names} ${plural ? 'put' : 'puts'} it in other words than ${others}`,
    wordings: groups => `${groups.join('; ')}: ${groups.length} different wordings`,
    fuller: (fuller, other) => `${fuller} quotes more of the same words than ${other}`,
    translation: names => `${names} are in different languages: their words are not compared`,
    otherLanguage: ({ names, plural }, others) =>
      `${names} ${plural ? 'are' : 'is'} in another language than ${others}: their words are not compared`,
    form: sides =>
      sides.map(({ names, plural, form }) => `${names} ${forms[form][plural ? 1 : 0]}`).join(', '),
  },

  origins: {
    reports: count => (count === 1 ? '1 report' : `${count} reports`),
    distinct: count => (count === 1 ? '1 distinct origin' : `${count} distinct origins`),
    atMost: count => `(at most ${count})`,
    unrecorded: 'no origin recorded',
    recorders: count => `recorded by ${count === 1 ? '1 party' : `${count} parties`}`,
  },

  findings: {
    circular: name => `What ${name} rests on comes back to where it has been`,
    singleOrigin: (names, origin) => `${names} rest on one origin: ${origin}`,
    interested: (origin, interest) =>
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
