import type { Language } from '../language.ts';
import { configFr } from './config.ts';

const open = `briefing\u00a0: ce que plusieurs articles disent d’un même événement, côte à côte

Usage
  briefing [CHEMIN]            ouvrir le tableau de bord sur un fichier ou un répertoire
  briefing -                   lire le fichier sur l’entrée standard
  briefing print [CHEMIN...]   imprimer le résumé en texte (--brief, --format markdown, -o FICHIER)
  briefing check [CHEMIN...]   vérifier des fichiers, et leurs mots dans les articles
  briefing config              imprimer ce qui est configuré, et ce qui n’y va pas
  briefing schema              imprimer le schéma JSON du format de fichier

Sans CHEMIN\u00a0: le répertoire briefings/ d’ici, sinon celui que nomme BRIEFING_DIR.
Sans terminal où dessiner, c’est le résumé qui est imprimé.

Options
  --lang en|fr     langue de l’interface (sinon LC_ALL, LC_MESSAGES, LANG)
  --articles RÉP   un répertoire d’articles\u00a0; peut être donné plusieurs fois
  --width N        colonnes du résumé (40 à 400\u00a0; sinon le terminal, sinon 80)
  --ascii          ne dessiner qu’avec des caractères ASCII
  --theme NOM      palette, dark, light, high-contrast ou none\u00a0: le choix des couleurs
  --screen-reader  dire le tableau de bord ligne à ligne, pour un lecteur d’écran
  --help           ce texte
  --version        le numéro de version

Environnement
  BRIEFING_DIR     le répertoire à ouvrir quand il n’y en a pas ici
  BRIEFING_ARTICLES  des répertoires d’articles, séparés comme dans PATH
  BRIEFING_CONFIG  la configuration à lire (voir briefing config --help)
  VISUAL, EDITOR   l’éditeur à employer
  BROWSER          le navigateur qui ouvre les liens
  XDG_STATE_HOME   contient le répertoire briefing/, qui retient où l’on a quitté
                   chaque fichier (sinon ~/.local/state\u00a0; Windows\u00a0: LOCALAPPDATA)
  NO_COLOR         n’employer aucune couleur, comme --theme none
  INK_SCREEN_READER  true : comme --screen-reader

Codes de sortie
  0 tout va bien   1 problèmes dans un fichier   2 usage erroné ou entrée illisible
  130 interrompu   70 erreur du programme lui-même
`;

const print = `briefing print\u00a0: le résumé en texte, comme une page à lire

Usage
  briefing print [CHEMIN...] [--brief] [--format text|markdown] [-o FICHIER]
                 [--articles RÉP]... [--width N] [--lang en|fr]

CHEMIN est un fichier, un répertoire de dossiers, ou - pour l’entrée standard.
Sans CHEMIN\u00a0: le répertoire briefings/ d’ici, sinon celui que nomme BRIEFING_DIR.

Options
  --brief          une page\u00a0: ce qui est contesté, ce qui est dit autrement, ce qui est compatible
  --format NOM     text (par défaut), ou markdown, pour un ticket ou une page du Web
  -o FICHIER       écrire dans un fichier, en entier ou pas du tout (ou --output\u00a0; -\u00a0: la sortie standard)
  --articles RÉP   un répertoire d’articles\u00a0; peut être donné plusieurs fois
  --width N        colonnes de la page (40 à 400\u00a0; sinon le terminal, sinon 80)
  --lang en|fr     langue de l’interface (sinon LC_ALL, LC_MESSAGES, LANG)
  --ascii          des signes ASCII pour les marques et les flèches
  --help           ce texte
`;

const check = `briefing check\u00a0: tout ce qui est faux ou douteux dans les fichiers

Usage
  briefing check [CHEMIN...] [--articles RÉP]... [--format text|json|github] [--strict]
  briefing check --record [CHEMIN...] [--articles RÉP]...

Vérifie la structure de chaque fichier, ce qui en découle, et si chaque passage et chaque
citation sont dans leur article. Le plus grave d’abord. CHEMIN est un fichier, un répertoire
ou - pour l’entrée standard. Sans CHEMIN\u00a0: briefings/ d’ici, sinon celui de BRIEFING_DIR.

Le texte d’un article est cherché par le nom que donne le fichier, et par son empreinte\u00a0: dans
chaque répertoire --articles, à côté du fichier, dans articles/ à côté, et dans BRIEFING_ARTICLES.

Options
  --articles RÉP   un répertoire d’articles\u00a0; peut être donné plusieurs fois
  --format text    pour une personne (par défaut)
           json    un tableau de {code, severity, file, line, column, claim, source, message, hint}
           github  des annotations pour une chaîne d’intégration
  --strict         les avertissements font échouer aussi
  --record         écrire dans les fichiers les empreintes qui manquent
  --lang en|fr     langue des messages (sinon LC_ALL, LC_MESSAGES, LANG)
  --ascii          des caractères ASCII seulement
  --help           ce texte

Codes de sortie
  0 aucune erreur   1 une erreur, ou avec --strict un avertissement   2 usage erroné, ou aucun fichier
`;

const schema = `briefing schema\u00a0: le schéma JSON du format de fichier, pour éditeurs et validateurs

Usage
  briefing schema > briefing.schema.json

Options
  --help           ce texte
`;

export const cliFr: Language['strings']['cli'] = {
  help: command => ({ briefing: open, print, check, config: configFr.help, schema })[command],
  errorWord: 'erreur',
  warningWord: 'avertissement',
  unknownOption: (option, suggestion) =>
    `Il n’y a pas d’option ${option}.${suggestion ? ` Vouliez-vous dire ${suggestion}\u00a0?` : ''} Voir briefing --help.`,
  missingValue: option => `${option} demande une valeur. Voir briefing --help.`,
  takesNoValue: option => `${option} ne prend pas de valeur. Voir briefing --help.`,
  badValue: (option, found, expected) =>
    `${option} ne peut pas être «\u00a0${found}\u00a0»\u00a0: il faut ${expected}.`,
  noPaths: command =>
    `briefing ${command} ne prend pas de chemin. Voir briefing ${command} --help.`,
  notAllOf: file => `${file} n’a pas été écrit\u00a0: tous les fichiers n’ont pas pu être lus.`,
  onlyFor: (option, commands) =>
    `${option} est une option de ${commands.map(name => `briefing ${name}`).join(' et de ')}. Voir briefing ${commands[0]} --help.`,
  widthOfText: format =>
    `--width est pour le texte\u00a0: ${format} n’a pas de lignes d’une largeur donnée. En retirer une.`,
  recordsNoStdin:
    '--record écrit dans des fichiers\u00a0: les nommer\u00a0; l’entrée standard ne s’écrit pas.',
  tooManyPaths:
    'Le tableau de bord ouvre un seul fichier ou répertoire\u00a0; pour plusieurs, employez briefing print.',
  notFound: path => `Il n’y a ni fichier ni répertoire «\u00a0${path}\u00a0». Vérifiez le chemin.`,
  noBriefingsIn: path =>
    `Il n’y a pas de dossier (*.yaml, *.yml) dans le répertoire «\u00a0${path}\u00a0». Nommez un fichier.`,
  noBriefingsHere:
    'Il n’y a pas de répertoire briefings/ ici. Nommez un fichier ou un répertoire, ou définissez BRIEFING_DIR.',
  briefingsLeadOut: target =>
    `Ici, briefings/ est un lien vers «\u00a0${target}\u00a0», qui n’est pas suivi. Nommez-le sur la ligne de commande pour qu’il soit lu.`,
  noPermission: path => `«\u00a0${path}\u00a0» ne peut pas être lu. Changez ses permissions.`,
  notFileOrFolder: path =>
    `«\u00a0${path}\u00a0» n’est ni un fichier ni un répertoire. Nommez un fichier de dossier.`,
  systemError: (path, code) =>
    `«\u00a0${path}\u00a0» ne peut pas être examiné (${code}). Vérifiez le chemin et le disque.`,
  stdinIsTerminal:
    'L’entrée standard est le clavier\u00a0: envoyez-y un dossier, comme briefing - < fichier.yaml.',
  stdinTwice: 'L’entrée standard ne se lit qu’une fois\u00a0: donnez - une seule fois.',
  noKeyboard: 'Aucun clavier n’est accessible (/dev/tty)\u00a0: le résumé est imprimé à la place.',
  cannotUse: path =>
    `«\u00a0${path}\u00a0» est inutilisable en l’état. Corrigez les problèmes ci-dessus.`,
  partlyUsed: (path, count) =>
    count === 1
      ? `«\u00a0${path}\u00a0» a un problème\u00a0; ce qu’il touche est laissé de côté.`
      : `«\u00a0${path}\u00a0» a ${count} problèmes\u00a0; ce qu’ils touchent est laissé de côté.`,
  moreProblems: count => `… et ${count} de plus.`,
  unknownCommand: (word, suggestion) =>
    `Il n’y a ni commande, ni fichier, ni répertoire «\u00a0${word}\u00a0». Vouliez-vous dire briefing ${suggestion}\u00a0?`,
  notWritten: {
    input: path =>
      `«\u00a0${path}\u00a0» est lu pour le résumé, qui ne s’écrit pas par-dessus. Nommez un autre fichier.`,
    folder: path => `«\u00a0${path}\u00a0» est un répertoire. Nommez un fichier qui y soit.`,
    no_folder: path =>
      `Il n’y a pas de répertoire où écrire «\u00a0${path}\u00a0». Créez-le, ou nommez un autre fichier.`,
    leads_nowhere: path =>
      `«\u00a0${path}\u00a0» est un lien vers ce qui n’existe pas. Retirez-le, ou nommez un autre fichier.`,
    not_file: path =>
      `«\u00a0${path}\u00a0» n’est pas un fichier qui s’écrive d’un seul tenant. Nommez-en un autre.`,
    no_permission: path =>
      `«\u00a0${path}\u00a0» ne peut pas être écrit. Changez les permissions du fichier et de son répertoire, ou nommez un autre fichier.`,
    system: (path, code) =>
      `«\u00a0${path}\u00a0» ne peut pas être écrit (${code})\u00a0; ce qui y était est resté tel quel. Faites de la place, ou nommez un autre fichier.`,
  },
  cannotWrite: code =>
    `La sortie ne peut pas être écrite (${code}). Faites de la place, ou écrivez ailleurs.`,
  systemRefuses: (code, path) =>
    `Le système refuse à briefing ce qu’il lui faut pour continuer (${code}${path && `, «\u00a0${path}\u00a0»`})\u00a0: vérifiez ses limites, le disque et les permissions.`,
};
