import type { Language } from '../language.ts';
import { configProblemsFr } from './config-problems.ts';

const help = `briefing config\u00a0: la configuration, ce qui est en vigueur, et ce qui n’y va pas

Usage
  briefing config
  briefing config --example > FICHIER

Imprime où est la configuration, chaque réglage avec sa valeur et d’où elle vient, les touches
changées, et chaque problème avec sa ligne.

Le fichier est briefing/config.yaml dans XDG_CONFIG_HOME, sinon dans ~/.config\u00a0; sous Windows
dans %APPDATA%. Les options passent avant les variables d’environnement, et celles-ci avant le
fichier. Seuls la langue et l’éditeur se cherchent dans le fichier avant les variables communes à tous
les programmes (celles du système, VISUAL et EDITOR).

Options
  --example        imprimer une configuration avec chaque réglage et sa valeur par défaut
  --lang en|fr     langue de l’interface
  --ascii          des caractères ASCII seulement
  --help           ce texte

Environnement
  BRIEFING_CONFIG  le fichier à lire à la place\u00a0; /dev/null pour aucun

Codes de sortie
  0 tout va bien   1 problèmes dans le fichier   2 usage erroné
`;

export const configFr: Language['config'] = {
  problems: configProblemsFr,
  settings: {
    theme:
      'Les couleurs\u00a0: palette (selon le fond), dark (sombre), light (clair), high-contrast (contraste fort) ou none (graisse et inversion seules).',
    lang: 'La langue de l’interface, en ou fr\u00a0; null\u00a0: celle du système.',
    width: 'Colonnes du résumé, 40 à 400\u00a0; null\u00a0: celles du terminal, sinon 80.',
    ascii: 'Ne dessiner qu’avec des signes ASCII.',
    articles:
      'Des répertoires d’articles, vus en dernier, à partir du répertoire de ce fichier\u00a0; ~ est votre répertoire personnel.',
    editor:
      'La commande qui modifie un fichier, à la place de VISUAL et EDITOR\u00a0; {file}, {line} et {column} y désignent l’endroit, comme dans `myed --goto {file}:{line}`\u00a0; null\u00a0: VISUAL, EDITOR, sinon vi ou nano.',
    keys: 'Les touches des actions\u00a0: une touche, une liste, ou [] pour aucune. Ctrl-C quitte toujours.',
    follow:
      'Comment les changements des fichiers sont remarqués\u00a0: system (le système les annonce) ou poll (cherchés toutes les 2 s, pour les répertoires en réseau que le système ne reconnaît pas).',
    wheel:
      'Se déplacer avec la molette\u00a0; sélectionner du texte demande alors Maj dans la plupart des terminaux.',
    screen_reader: 'Dessiner pour un lecteur d’écran.',
  },
  title: 'Configuration',
  absent: 'Ce fichier n’existe pas\u00a0; briefing config --example en imprime un pour commencer.',
  noFile: 'Aucune configuration n’est lue.',
  inForce: 'En vigueur',
  changedKeys: 'Touches changées',
  byDefault: 'par défaut',
  option: 'option',
  environment: 'environnement',
  onLine: (file, line) => `${file}, ligne ${line}`,
  terminalWidth: 'celles du terminal',
  usualEditor: 'vi ou nano',
  noFolders: 'aucun',
  noFolder: 'absent',
  noKey: 'aucune touche',
  insteadOf: keys => `au lieu de ${keys}`,
  problemCount: count =>
    count === 1 ? 'Un problème dans le fichier' : `${count} problèmes dans le fichier`,
  exampleIntro:
    'La configuration de briefing, avec chaque réglage et sa valeur par défaut. Un réglage suit son # sans espace\u00a0: ôtez le # et changez la valeur. briefing config dit ce qui est en vigueur.',
  help,
  notice: (file, count) =>
    `${file}\u00a0: ${count === 1 ? '1 problème' : `${count} problèmes`}, voir briefing config`,
};
