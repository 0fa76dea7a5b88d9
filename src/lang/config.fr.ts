import type { ConfigStrings } from './config.ts';
import { configProblemsFr } from './config-problems.fr.ts';

export const configFr: ConfigStrings = {
  problems: configProblemsFr,
  settings: {
    theme:
      'Les couleurs\u00a0: palette (celles du terminal), dark (sombre), light (clair), high-contrast (contraste fort) ou none (graisse et inversion seules).',
    lang: 'La langue de l’interface, en ou fr\u00a0; null\u00a0: celle du système.',
    width: 'Colonnes du résumé, 40 à 400\u00a0; null\u00a0: celles du terminal, sinon 80.',
    ascii: 'Ne dessiner qu’avec des signes ASCII.',
    articles:
      'Des répertoires d’articles, vus en dernier, à partir du répertoire de ce fichier\u00a0; ~ est votre répertoire personnel.',
    keys: 'Les touches des actions\u00a0: une touche, une liste, ou [] pour aucune. Ctrl-C quitte toujours.',
    wheel: 'Se déplacer avec la molette de la souris.',
    screen_reader: 'Dessiner pour un lecteur d’écran.',
  },
  notice: (file, count) =>
    `${file}\u00a0: ${count === 1 ? '1 problème' : `${count} problèmes`}, voir briefing config`,
};
