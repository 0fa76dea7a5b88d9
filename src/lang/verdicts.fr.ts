import type { MoodSide, Reading, VerdictStrings } from './verdicts.ts';
import { verdictMarks } from './verdicts.ts';

/** Sources are feminine in all of these sentences: « la source A ». */
export const verdictsFr: VerdictStrings = {
  marks: verdictMarks,
  labels: {
    single: 'une source',
    same: 'identique',
    modifier: 'nuance',
    precision: 'compatible',
    revision: 'révisé',
    translation: 'traduction',
    form: 'forme',
    wording: 'mots',
    status: 'statut',
    attribution: 'origine',
    value: 'divergent',
    logic: 'impossible',
  },

  list: names => listed(names),
  others: count => (count === 1 ? '1 autre' : `${count} autres`),
  quoted: label => `«\u00a0${label}\u00a0»`,
  dated: (date, precision) => (precision === 'day' || precision === 'minute' ? `le ${date}` : date),

  sentence: (clause, tail) => (tail === null ? `${clause}.` : `${clause}\u00a0: ${tail}.`),
  single: name => `${name} est la seule à le dire.`,
  agree: (reading, count) =>
    reading.stance === 'denies'
      ? `${reading.names} ${said(reading)}`
      : `${reading.names} ${count === 2 ? 's’accordent' : 's’accordent toutes'} sur ${reading.text}`,
  readings: readings => readings.map((reading, at) => answer(reading, readings[at - 1])).join(', '),
  noDates: names => `${names} ne donnent pas de date`,

  tails: {
    sameMoment: 'le même instant',
    modifier: 'le même nombre, autrement nuancé',
    compatible: 'compatible',
    vaguer: name => `compatible, ${name} est plus vague`,
    apart: asked =>
      asked === 'amount' ? 'ces nombres ne se recoupent pas' : 'ces dates ne se recoupent pas',
    pairApart: names => `${names} ne se recoupent pas`,
    revision: (newer, older, origin) => `${newer} révise ${older} (même origine\u00a0: ${origin})`,
    origins: sides =>
      `origines différentes, ${sides.map(({ name, origin }) => `${origin} pour ${name}`).join(', ')}`,
    moods: sides => sides.map(({ names, mood }) => `${names} ${moods[mood]}`).join(', '),
  },
  status: (first, second) =>
    `${moodClause(first, true)}, ${moodClause(second, first.mood === 'denied')}`,
  logic: (part, whole, label) => {
    const other = part.names === whole.names ? 'mais' : `mais ${whole.names} donne`;
    return `${part.names} donne ${part.text}, ${other} ${whole.text} pour ${label}, qui l’englobe\u00a0: impossible`;
  },

  spoken: {
    same: (names, quoted) =>
      quoted ? `${names} citent les mêmes mots` : `${names} le rapportent dans les mêmes mots`,
    wording: (names, quoted) =>
      quoted
        ? `${names} citent des mots différents`
        : `${names} le disent avec des mots différents`,
    fuller: (fuller, other) => `${fuller} cite les mêmes mots plus longuement que ${other}`,
    translation: names =>
      `${names} sont en des langues différentes\u00a0: leurs mots ne sont pas comparés`,
    form: sides => sides.map(({ name, form }) => `${name} ${forms[form]}`).join(', '),
  },

  origins: {
    reports: count => (count === 1 ? '1 source' : `${count} sources`),
    distinct: count => (count === 1 ? '1 origine distincte' : `${count} origines distinctes`),
    atMost: count => `(${count} au plus)`,
    unrecorded: 'aucune origine indiquée',
    recorders: count => `recueilli par ${count === 1 ? '1 acteur' : `${count} acteurs`}`,
  },

  findings: {
    circular: name => `Ce sur quoi ${name} s’appuie revient à un point déjà passé`,
    singleOrigin: (names, origin) => `${names} s’appuient sur une seule origine\u00a0: ${origin}`,
    interested: (origin, interest) =>
      interest === 'belligerent'
        ? `La seule origine est un belligérant\u00a0: ${origin}`
        : `La seule origine est elle-même l’objet de la question\u00a0: ${origin}`,
  },
};

const moods = {
  indicative: 'comme un fait',
  conditional: 'au conditionnel',
  denied: 'dans un démenti',
} as const;

const forms = {
  direct: 'le cite',
  indirect: 'le rapporte sans citer',
  mixed: 'n’en cite que des mots',
} as const;

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}

function answer(reading: Reading, before: Reading | undefined): string {
  const { names, stance, only, text } = reading;
  if (before?.stance !== stance) return `${names} ${said(reading)}`;
  return `${names} ${only ? 'seulement ' : ''}${text ?? ''}`.trimEnd();
}

/** The verb and its object; a pronoun that stands for the object comes first: « B le dément ». */
function said({ plural, text, stance }: Reading): string {
  if (stance === 'undated') return `ne ${plural ? 'donnent' : 'donne'} aucune date`;
  if (stance === 'gives') return `${plural ? 'donnent' : 'donne'} ${text ?? ''}`;
  const denies = plural ? 'démentent' : 'dément';
  return text === null ? `le ${denies}` : `${denies} ${text}`;
}

function moodClause({ name, mood, text }: MoodSide, withVerb: boolean): string {
  if (mood === 'denied') return text === null ? `${name} le dément` : `${name} dément ${text}`;
  if (!withVerb) return [name, text, moods[mood]].filter(part => part !== null).join(' ');
  const clause = text === null ? 'le rapporte' : `donne ${text}`;
  return `${name} ${clause} ${moods[mood]}`;
}
