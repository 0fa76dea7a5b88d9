import { articleMegabytes, articlesMillions } from '../article-limits.ts';
import type { ToldWords } from '../checks.ts';
import type { Language } from '../language.ts';

const fields = {
  passage: 'le passage',
  quote: 'la citation',
  cue: 'le verbe introducteur',
} as const;
const shortFields = { passage: 'passage', quote: 'citation', cue: 'verbe' } as const;

const measures = {
  killed: 'tués',
  wounded: 'blessés',
  killed_or_wounded: 'tués ou blessés',
  missing: 'disparus',
  captured: 'capturés',
} as const;

const weights = {
  digit: 'un chiffre',
  number: 'un nombre',
  negation: 'une négation',
  modifier: 'un modificateur',
  hedge: 'une réserve',
  name: 'un nom',
  date: 'une date',
  measure: 'le sort des personnes comptées',
  order: 'l’ordre des mots',
} as const;

const all = (words: readonly string[]) => words.map(word => `«\u00a0${word}\u00a0»`).join(', ');
const one = (words: string) => all([words]);

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

const tooUnlike =
  'les deux textes sont trop longs, ou diffèrent trop, pour être mis côte à côte mot à mot';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const whose = ({ mark, field }: ToldWords) => `${fields[field]} de ${mark}`;

const other = (told: ToldWords) =>
  `${capital(whose(told))} n’est pas dans l’article, qui y a d’autres mots [${shortFields[told.field]} → article]\u00a0: ${one(told.diff)}.`;

const article = ({ mark, file }: ToldWords) =>
  file === null ? `L’article de ${mark}` : `L’article de ${mark}, ${one(file)},`;

const fromArticle = 'Copier les mots de l’article, ou corriger ce qui repose sur eux.';

export const checksFr: Language['checks'] = {
  labels: {
    exact: 'mot pour mot',
    normalised: 'mêmes mots',
    elided: 'par morceaux',
    no_text: 'non vérifié',
    ambiguous: 'ambigu',
    stale: 'autre texte',
    too_alike: 'invérifiable',
    altered: 'altéré',
    not_found: 'introuvable',
  },
  meanings: {
    exact: 'une fois dans l’article, caractère pour caractère',
    normalised: 'une fois dans l’article\u00a0; seule la typographie diffère',
    elided: 'ses morceaux sont dans l’article, dans l’ordre',
    no_text: 'le texte de l’article n’est pas là',
    ambiguous: 'plusieurs fois dans l’article, sans qu’il soit dit laquelle',
    stale: 'le texte qui est là n’est pas celui qui a été relevé',
    too_alike: 'trop semblable à l’article pour y être cherché',
    altered: 'pas dans l’article, qui a des mots semblables',
    not_found: 'ni dans l’article, ni rien d’approchant',
  },
  foldings: {
    invisible: 'les caractères invisibles',
    composition: 'le codage des accents',
    space: 'les espaces',
    quotes: 'les guillemets',
    apostrophe: 'les apostrophes',
    dash: 'les tirets',
    ellipsis: 'les points de suspension',
    ligature: 'les ligatures',
  },
  weights,
  tooUnlike,
  findings: {
    stale: told => ({
      message: `${article(told)} n’est pas le texte qui a été relevé\u00a0: son SHA-256 diffère.`,
      hint: 'Retrouver le texte relevé\u00a0; ou relire les passages dans le nouveau, ôter `sha256` et le relever à nouveau.',
    }),
    not_found: told => ({
      message: told.disordered
        ? `Tous les morceaux de ${whose(told)} sont dans l’article, mais pas dans cet ordre\u00a0: ${one(told.words)}.`
        : `${capital(whose(told))} n’est nulle part dans l’article\u00a0: ${one(told.words)}.`,
      hint: told.disordered ? 'Les donner dans l’ordre de l’article.' : fromArticle,
    }),
    too_alike: told => ({
      message: `${capital(whose(told))} reste sans vérification\u00a0: trop d’endroits de l’article y ressemblent pour qu’on l’y cherche\u00a0: ${one(told.words)}.`,
      hint: 'Relever des mots qui se distinguent dans l’article, ou l’enregistrer sans ce qui y est répété pour le remplir.',
    }),
    altered: told => ({
      message: told.isTooUnlike
        ? `${other(told)} Ce qui diffère n’a pas été établi\u00a0: ${tooUnlike}.`
        : `${other(told)} ${capital(listed(told.weights.map(weight => weights[weight])))} ${told.weights.length > 1 ? 'diffèrent' : 'diffère'}.`,
      hint: fromArticle,
    }),
    value_mismatch: told => ({
      message: `La réponse de ${told.mark} est notée ${told.value}, mais son passage dit ${all(told.read)}.`,
      hint: 'Donner la valeur que disent les mots, ou les mots qui disent la valeur.',
    }),
    article_outside: told => ({
      message:
        told.target === null
          ? `${article(told)} est hors des répertoires où les articles sont lus.`
          : `${article(told)} mène hors des répertoires où les articles sont lus, par un lien vers «\u00a0${told.target}\u00a0».`,
      hint: 'Le mettre dans l’un d’eux, ou nommer son répertoire par --articles.',
    }),
    article_hidden: told => ({
      message:
        told.target === null
          ? `${article(told)} est caché, et rien de caché n’est lu comme article.`
          : `${article(told)} mène par un lien vers «\u00a0${told.target}\u00a0», qui est caché, et rien de caché n’est lu comme article.`,
      hint: 'Lui donner des noms qui ne commencent pas par un point, ou nommer son répertoire par --articles.',
    }),
    article_dangling_link: told => ({
      message: `${article(told)} est un lien qui ne mène nulle part.`,
      hint: 'Réparer le lien, ou mettre le texte à sa place.',
    }),
    article_folder: told => ({
      message: `${article(told)} est un répertoire.`,
      hint: 'Nommer le fichier qui s’y trouve.',
    }),
    article_not_regular: told => ({
      message: `${article(told)} n’est pas un fichier ordinaire et n’est pas ouvert.`,
      hint: 'Nommer un fichier qui contient le texte.',
    }),
    article_no_permission: told => ({
      message: `${article(told)} ne peut être lu\u00a0: l’accès est refusé.`,
      hint: 'Changer ses droits d’accès.',
    }),
    article_empty: told => ({
      message: `${article(told)} ne contient aucun texte.`,
      hint: 'Enregistrer à nouveau le texte.',
    }),
    article_too_large: told => ({
      message: `${article(told)} est trop grand, ou tous les articles ensemble le sont.`,
      hint: `Enregistrer l’article seul\u00a0; ${articleMegabytes}\u00a0Mo sont lus au plus d’un article, ${articlesMillions}\u00a0millions de caractères de tous.`,
    }),
    article_binary: told => ({
      message: `${article(told)} n’est pas un texte.`,
      hint: 'L’enregistrer en texte brut.',
    }),
    article_bad_encoding: told => ({
      message:
        told.encoding === ''
          ? `${article(told)} n’est dans aucun des codages qui sont lus.`
          : `${article(told)} n’est pas écrit en ${told.encoding}, comme il est dit.`,
      hint: 'L’enregistrer en UTF-8, ou dire par `text.encoding` comment il est écrit.',
    }),
    article_system: told => ({
      message: `${article(told)} ne peut être lu (${told.system}).`,
      hint: 'Vérifier le chemin et le disque.',
    }),
    altered_slightly: told => ({
      message: `${other(told)} Ni chiffre, ni nombre, ni négation, ni modificateur, ni réserve, ni nom ne diffère.`,
      hint: fromArticle,
    }),
    ambiguous: told => ({
      message:
        told.count === null
          ? `Les morceaux de ${whose(told)} sont dans l’article de plus d’une manière\u00a0: ${one(told.words)}.`
          : `${capital(whose(told))} est ${told.count < 1000 ? told.count : 'mille'} fois${told.count < 1000 ? '' : ' ou plus'} dans l’article\u00a0: ${one(told.words)}.`,
      hint:
        told.count === null
          ? 'Donner le `passage` autour d’eux.'
          : 'Dire où par `prefix` ou `suffix`, les mots qui précèdent ou qui suivent.',
    }),
    value_cut: told => ({
      message: `L’article dit ${all(told.read)}\u00a0; le passage de ${told.mark} coupe ce nombre.`,
      hint: 'Prendre le nombre entier dans le passage, et donner la valeur qu’il dit.',
    }),
    value_unread: told => ({
      message: `La réponse de ${told.mark} est notée ${told.value}, et aucun nombre ne peut être lu dans son passage\u00a0: ${one(told.words)}.`,
      hint: 'Prendre dans le passage les mots qui donnent la valeur.',
    }),
    measure_mismatch: told => ({
      message: `La réponse de ${told.mark} est rangée sous «\u00a0${measures[told.measure]}\u00a0», mais son passage dit ${all(told.read)}.`,
      hint: 'La ranger sous ce que comptent les mots, comme une question à part.',
    }),
    mood_mismatch: told => ({
      message: `La réponse de ${told.mark} est notée comme un fait, mais son passage dit ${all(told.read)}.`,
      hint: `Donner \`mood: ${told.mood}\`.`,
    }),
    mood_cut: told => ({
      message: `La réponse de ${told.mark} est notée comme un fait, mais autour de son passage l’article dit ${all(told.read)}.`,
      hint: `Prendre ces mots dans le passage, et donner \`mood: ${told.mood}\`.`,
    }),
    beside_mismatch: told => ({
      message: `Ce qui est donné comme \`${told.beside}\` n’est pas à côté de ${whose(told)} dans l’article.`,
      hint: `Corriger \`${told.beside}\`, ou l’ôter.`,
    }),
    cue_missing: told => ({
      message: `Le verbe de ${told.mark} qui rapporte les mots n’est nulle part dans l’article\u00a0: ${one(told.words)}.`,
      hint: 'Le donner comme l’article l’imprime.',
    }),
    mood_unseen: told => ({
      message: `La réponse de ${told.mark} est notée ${told.mood === 'denied' ? 'comme démentie' : 'au conditionnel'}, et son passage n’en montre rien.`,
      hint: 'Prendre dans le passage les mots qui le montrent, ou corriger `mood`.',
    }),
    encoding_guessed: told => ({
      message: `${article(told)} ne dit pas comment il est écrit\u00a0; il a été lu en ${told.encoding}.`,
      hint: 'Le dire par `text.encoding`, ou enregistrer le texte en UTF-8.',
    }),
    hash_missing: ({ mark, file }) => ({
      message: `Aucune empreinte n’est relevée pour l’article de ${mark}${file === null ? '' : `, ${one(file)}`}.`,
      hint: '`briefing check --record` l’écrit.',
    }),
    no_text: told => ({
      message:
        told.file === null
          ? `Aucun texte n’est nommé pour l’article de ${told.mark}\u00a0; ses mots ne sont pas vérifiés.`
          : `${article(told)} n’est pas là\u00a0; ses mots ne sont pas vérifiés.`,
      hint:
        told.file === null
          ? 'Nommer son fichier par `text: {file: …}`.'
          : 'Nommer son répertoire par --articles ou dans BRIEFING_ARTICLES.',
    }),
  },
  hints: {
    logic: 'Vérifier les deux valeurs et `within`.',
    value:
      'Vérifier les deux passages\u00a0; s’ils sont justes, les sources se contredisent et rien n’est à corriger.',
    circular: 'Vérifier les chaînes\u00a0; un cercle n’ajoute aucune preuve.',
    attribution: 'Vérifier les deux chaînes\u00a0; si elles sont justes, rien n’est à corriger.',
    status: 'Vérifier les deux modes\u00a0; s’ils sont justes, rien n’est à corriger.',
    wording: 'Vérifier les deux citations\u00a0; si elles sont justes, rien n’est à corriger.',
    interested_origin: 'Le dire là où le chiffre est repris.',
    single_origin: 'Ne le compter qu’une fois.',
    form: 'Rien n’est à corriger.',
    revision: 'Prendre la plus récente.',
    modifier: 'Vérifier les deux modificateurs\u00a0; s’ils sont justes, rien n’est à corriger.',
  },

  title: 'Dans l’article',
  standing: (label, foldings) =>
    foldings.length === 0 ? label : `${label}, sauf ${listed(foldings)}`,
  checking: 'vérification des mots…',
  toVerify: count => `${count} à vérifier`,
  notChecked: count => `${count} non ${count < 2 ? 'vérifiée' : 'vérifiées'}`,
  foundOf: (found, total) =>
    `${found} sur ${total} ${total < 2 ? 'réponse' : 'réponses'} dans l’article`,
  noText: 'texte absent',
  textOther: 'autre texte que celui relevé',
  textUnusable: 'texte illisible',
  nearest: 'article',
  inTheWords: 'À vérifier dans les mots',
  fieldNames: shortFields,

  mendFirst: 'Corriger d’abord ceux qui sont listés.',

  errors: count => `${count} ${count < 2 ? 'erreur' : 'erreurs'}`,
  warnings: count => `${count} ${count < 2 ? 'avertissement' : 'avertissements'}`,
  notes: count => `${count} ${count < 2 ? 'remarque' : 'remarques'}`,
  noteWord: 'remarque',
  checked: files => `${files} ${files < 2 ? 'fichier vérifié' : 'fichiers vérifiés'}`,
  articlesAt: (found, total) =>
    total === 1
      ? `${found} article présent sur 1`
      : `${found} ${found < 2 ? 'article présent' : 'articles présents'} sur ${total}`,
  recorded: (source, file) => `${file}\u00a0: l’empreinte de l’article de ${source} a été relevée.`,
  nothingToRecord: file => `${file}\u00a0: aucune empreinte n’était à relever.`,
  notRecorded: (source, file) =>
    `${file}\u00a0: l’empreinte de l’article de ${source} n’a pu être écrite dans le fichier sans y changer autre chose. L’écrire à la main.`,
  changedMeanwhile: file =>
    `«\u00a0${file}\u00a0» a changé pendant que ses empreintes étaient relevées et a été laissé tel quel. Recommencer.`,
  cannotReplace: (file, reason) =>
    `«\u00a0${file}\u00a0» ne peut être écrit (${reason}). Il a été laissé tel quel.`,
  lockHeld: (file, lock) =>
    `«\u00a0${file}\u00a0» a été laissé tel quel\u00a0: une autre exécution de briefing tient «\u00a0${lock}\u00a0». Réessayer.`,
  lockInTheWay: (file, lock) =>
    `«\u00a0${file}\u00a0» a été laissé tel quel\u00a0: «\u00a0${lock}\u00a0» occupe la place de la marque que briefing pose à côté d’un fichier qu’il écrit, et n’en est pas une. Le déplacer.`,
  notFolder: path =>
    `Il n’y a pas de répertoire «\u00a0${path}\u00a0» où lire des articles. Vérifier --articles.`,
};
