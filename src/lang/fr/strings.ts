import type { Language } from '../language.ts';
import { actionsFr } from './actions.ts';
import { cliFr } from './cli.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const percent = (share: number) => String(Number((share * 100).toFixed(2))).replace('.', ',');

export const stringsFr: Language['strings'] = {
  locale: 'fr-FR',
  quote: { open: '«\u00a0', close: '\u00a0»' },
  colon: '\u00a0:',

  panels: {
    figures: 'Chiffres clés et dates',
    statements: 'Déclarations',
    casualties: 'Estimations de pertes',
    sources: 'Provenance des sources',
    short: {
      figures: 'Chiffres',
      statements: 'Déclarations',
      casualties: 'Pertes',
      sources: 'Sources',
    },
    empty: {
      figures: 'Aucun chiffre ni date n’est relevé.',
      statements: 'Aucune déclaration n’est relevée.',
      casualties: 'Aucune estimation de pertes n’est relevée.',
      sources: 'Aucune source n’est relevée.',
    },
  },

  kinds: {
    figure: 'Chiffre clé',
    casualty: 'Estimation de pertes',
    statement: 'Déclaration',
    event: 'Date',
  },
  kindCount: {
    figure: count => plural(count, 'chiffre', 'chiffres'),
    casualty: count => plural(count, 'estimation de pertes', 'estimations de pertes'),
    statement: count => plural(count, 'déclaration', 'déclarations'),
    event: count => plural(count, 'date', 'dates'),
  },
  mood: { indicative: 'comme un fait', conditional: 'au conditionnel', denied: 'démenti' },
  form: { direct: 'cité', indirect: 'non cité', mixed: 'cité en partie' },
  measure: {
    killed: 'tués',
    wounded: 'blessés',
    killed_or_wounded: 'tués ou blessés',
    missing: 'disparus',
    captured: 'prisonniers',
  },
  status: {
    combatant: 'combattants',
    civilian: 'civils',
    mixed: 'combattants et civils',
    unknown: 'statut inconnu',
  },
  genre: {
    news: 'article',
    analysis: 'analyse',
    opinion: 'tribune',
    wire: 'dépêche',
    'press-release': 'communiqué',
  },
  policy: ({ vague, about }) => {
    const known = `«\u00a0environ\u00a0» vaut ±\u00a0${percent(about)}\u00a0%`;
    return vague === 'interval'
      ? `${known} (convention «\u00a0interval\u00a0»)`
      : `${known}, les mots vagues suivent ${vague.toUpperCase()}`;
  },
  confidence: { low: 'confiance faible', moderate: 'confiance moyenne', high: 'confiance élevée' },
  meanings: {
    single: 'une seule source répond',
    same: 'la même réponse, nuancée de la même façon',
    modifier: 'le même nombre, nuancé autrement',
    precision: 'les réponses peuvent toutes être vraies\u00a0; l’une en dit moins',
    revision: 'la même origine a remplacé sa réponse précédente',
    translation: 'articles en langues différentes\u00a0; les mots ne sont pas comparés',
    form: 'cité dans l’un, rapporté sans guillemets dans l’autre',
    wording: 'les mots diffèrent',
    status: 'un fait dans l’un, au conditionnel ou démenti dans l’autre',
    attribution: 'la même réponse, mais d’une autre origine',
    value: 'les réponses ne peuvent pas être toutes vraies',
    logic: 'une partie plus grande que son tout',
  },
  review: {
    mark: 'proposé',
    proposed: 'proposé, pas encore relu',
    rejected: 'rejeté à la relecture',
  },

  words: {
    notStated: 'non précisé',
    outletNotStated: 'média non précisé',
    dateNotStated: 'date non précisée',
    authorNotStated: 'auteur non précisé',
    inferred: 'date déduite',
    lineageNotRecorded: 'origine non indiquée',
    silent: 'n’en dit rien',
    undated: 'sans date',
    belligerent: 'belligérant',
    subject: 'objet de la question',
    circular: 'chaîne circulaire',
    published: 'Publié',
    author: 'Auteur',
    outlet: 'Média',
    url: 'Lien',
    text: 'Texte',
    credits: 'Crédits',
    recordedIt: 'l’a recueilli',
    recordedBy: (party, marks) => `recueilli par ${party} (${marks})`,
    translatedFrom: language => `traduit de «\u00a0${language}\u00a0»`,
    asOf: date => `situation\u00a0: ${date}`,
    revises: what => `remplace ${what}`,
    resolvedFrom: what => `lu d’après ${what}`,
    eventDate: 'la date de l’événement',
    publicationDate: 'la date de publication',
    reports: count => plural(count, 'réponse', 'réponses'),
    marks: 'Ce que disent les marques',
    partOf: label => `Partie de\u00a0: ${label}`,
    controlledBy: 'contrôlé par',
    interval: 'Intervalle',
    logScale: 'échelle log',
    from: 'depuis',
    to: 'jusqu’à',
    silentCount: (count, total) => `muette sur ${count} questions sur ${total}`,
    comparedTo: number => `comparé jusqu’à ${number}`,
    inPart: 'en partie',
  },

  header: {
    sources: count => plural(count, 'source', 'sources'),
    disagreements: count =>
      count === 0 ? 'aucun désaccord' : plural(count, 'désaccord', 'désaccords'),
    differences: count => plural(count, 'autre différence', 'autres différences'),
    proposed: count => plural(count, 'proposé', 'proposés'),
    problems: count => plural(count, 'problème', 'problèmes'),
    looksForChanges: 'cherche les changements toutes les 2 s',
  },

  screens: {
    help: 'Aide',
    problems: 'Problèmes du fichier',
    passages: count => `Passages de ${plural(count, 'réponse', 'réponses')}`,
    noPassages: 'Aucun passage de cette source n’est relevé.',
    onlyPassages: 'Passages relevés seulement.',
    leavesBy: key => `Appuyez sur ${key} pour quitter.`,
    needsRoom: (columns, rows, has) =>
      `Il faut un terminal d’au moins ${columns} colonnes et ${rows} lignes\u00a0; il en a ${has}.`,
    helpFilter: 'Filtre',
    helpNothing: 'Aucune action ne correspond.',
    helpElsewhere: 'Sur d’autres écrans',
    chooseBriefing: 'Quel dossier\u00a0?',
    reading: 'lecture…',
    cannotOpen: 'impossible à ouvrir',
    leftOutNotice: (count, key) => {
      const what =
        count === 1
          ? 'Une partie du fichier est laissée de côté à cause d’un problème'
          : `${count} parties du fichier sont laissées de côté à cause de problèmes`;
      if (key === null) return `${what}.`;
      return `${what}\u00a0: ${key} montre ${count === 1 ? 'laquelle' : 'lesquelles'}.`;
    },
    problemsIntro: ({ structure, warnings, words }) => {
      const also = warnings === 0 ? '' : `, ${plural(warnings, 'avertissement', 'avertissements')}`;
      const told = words === 'pending' ? 'vérification en cours' : `${words || 'rien'} à vérifier`;
      const inWords =
        words === null
          ? ' Corrigez le fichier et enregistrez-le\u00a0: il est relu de lui-même.'
          : ` Mots\u00a0: ${told}.`;
      return `Structure\u00a0: ${structure === 0 ? 'aucun problème' : plural(structure, 'problème', 'problèmes')}${also}.${inWords}`;
    },
    leftOut: 'Laissé de côté pour cette raison',
    reloaded: 'Fichier relu.',
    notRecordedYet: 'rien de relevé',
  },

  actions: actionsFr,

  parts: {
    assessment: 'jugement',
    party: 'acteur',
    source: 'source',
    event: 'événement',
    policy: 'règle',
  },

  summary: {
    lookAt: 'À regarder',
    nothingToLookAt: 'Aucune différence sérieuse entre les sources n’est relevée ici.',
    nothingInTheRest: 'Dans ce qui a pu être lu, aucune différence sérieuse n’est relevée.',
    proposed: 'Proposé, pas encore relu',
    sources: 'Sources',
    figures: 'Chiffres clés',
    events: 'Dates',
    leftOut: count =>
      count === 1
        ? 'Une partie du fichier a été laissée de côté à cause de ses problèmes\u00a0:'
        : `${count} parties du fichier ont été laissées de côté à cause de leurs problèmes\u00a0:`,
    restsOn: 'S’appuie sur',
    assessments: 'Jugements',
    silent: marks => `N’en disent rien\u00a0: ${marks}`,
    intervalsBy: 'Intervalles',
  },

  brief: {
    titles: {
      disagreeing: count => `Contesté (${count})`,
      differing: count => `Dit autrement (${count})`,
      agreeing: count => `Compatible ou identique (${count})`,
    },
    toVerify: marks => `à vérifier\u00a0: ${marks}`,
    single: (count, toVerify) => {
      const questions =
        count < 2
          ? `${count} question à laquelle une seule source répond`
          : `${count} questions auxquelles une seule source répond`;
      const answers = `, dont ${toVerify} ${toVerify < 2 ? 'réponse' : 'réponses'} à vérifier`;
      return `Sans comparaison\u00a0: ${questions}${toVerify > 0 ? answers : ''}.`;
    },
    proposed: count =>
      count < 2
        ? `Laissée de côté\u00a0: ${count} question proposée, pas encore relue.`
        : `Laissées de côté\u00a0: ${count} questions proposées, pas encore relues.`,
  },

  cli: cliFr,
};
