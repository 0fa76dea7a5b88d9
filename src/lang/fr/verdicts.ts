import type { Language } from '../language.ts';
import type { MoodSide, Reading } from '../verdicts.ts';
import { verdictMarks } from '../verdicts.ts';

/** Sources are feminine in all of these sentences: « la source A ». */
export const verdictsFr: Language['verdicts'] = {
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
  moreAnswers: (clause, count, asked) => {
    const more =
      asked === 'amount' ? ['autre nombre', 'autres nombres'] : ['autre date', 'autres dates'];
    return `${clause}, avec ${count} ${more[count === 1 ? 0 : 1]}`;
  },

  tails: {
    sameMoment: 'le même instant',
    modifier: 'le même nombre, autrement nuancé',
    compatible: 'compatible',
    vaguer: name => `compatible, ${name} est plus vague`,
    apart: asked =>
      asked === 'amount' ? 'ces nombres ne se recoupent pas' : 'ces dates ne se recoupent pas',
    pairApart: names => `${names} ne se recoupent pas`,
    noneApart: names => `${names ?? 'ces réponses'} ne se recoupent pas entre elles`,
    and: (clause, other) => `${clause}, et ${other}`,
    sideApart: ({ names, plural }, others) => {
      const verb = plural ? 'recoupent' : 'recoupe';
      if (others !== null) return `${names} ne ${verb} ni ${others.join(' ni ')}`;
      return `${names} ne ${verb} ${plural ? 'chacune ' : ''}aucune des autres`;
    },
    revision: ({ names, plural }, older) => `${names} ${plural ? 'révisent' : 'révise'} ${older}`,
    inTurn: names => names.join(', qui révise ').replace(', qui', ''),
    sameOrigin: (clause, origin) => `${clause} (même origine\u00a0: ${origin})`,
    norMore: (clause, count) =>
      `${clause}, ni ${count === 1 ? '1 autre paire' : `${count} autres paires`}`,
    likewise: (clause, count) =>
      `${clause}, comme dans ${count === 1 ? '1 autre paire' : `${count} autres paires`}`,
    origins: sides =>
      `origines différentes, ${sides.map(({ names, origin }) => `${origin} pour ${names}`).join(', ')}`,
    moods: sides => sides.map(({ names, mood }) => `${names} ${moods[mood]}`).join(', '),
  },
  status: sides => sides.map((side, at) => moodClause(side, needsVerb(sides, at))).join(', '),
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
    otherWords: ({ names, plural }, others, quoted) =>
      quoted
        ? `${names} ${plural ? 'citent' : 'cite'} d’autres mots que ${others}`
        : `${names} le ${plural ? 'disent' : 'dit'} avec d’autres mots que ${others}`,
    wordings: groups =>
      `${groups.join('\u00a0; ')}\u00a0: ${groups.length} formulations différentes`,
    fuller: (fuller, other) => `${fuller} cite les mêmes mots plus longuement que ${other}`,
    translation: names =>
      `${names} sont en des langues différentes\u00a0: leurs mots ne sont pas comparés`,
    otherLanguage: ({ names, plural }, others) =>
      `${names} ${plural ? 'sont' : 'est'} dans une autre langue que ${others}\u00a0: leurs mots ne sont pas comparés`,
    form: sides =>
      sides.map(({ names, plural, form }) => `${names} ${forms[form][plural ? 1 : 0]}`).join(', '),
  },

  origins: {
    reports: count => (count === 1 ? '1 réponse' : `${count} réponses`),
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
  direct: ['le cite', 'le citent'],
  indirect: ['le rapporte sans citer', 'le rapportent sans citer'],
  mixed: ['n’en cite que des mots', 'n’en citent que des mots'],
} as const;

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}

/** A denial has a verb of its own, and what follows it needs another. */
function needsVerb(sides: readonly MoodSide[], at: number): boolean {
  return at === 0 || sides[at - 1]?.mood === 'denied';
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

function moodClause({ names, plural, mood, text }: MoodSide, withVerb: boolean): string {
  if (mood === 'denied') {
    const denies = plural ? 'démentent' : 'dément';
    return text === null ? `${names} le ${denies}` : `${names} ${denies} ${text}`;
  }
  if (!withVerb) return [names, text, moods[mood]].filter(part => part !== null).join(' ');
  const [reports, gives] = plural ? ['rapportent', 'donnent'] : ['rapporte', 'donne'];
  return `${names} ${text === null ? `le ${reports}` : `${gives} ${text}`} ${moods[mood]}`;
}
