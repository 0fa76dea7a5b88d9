import type { Language } from '../language.ts';

export const crashFr: Language['crash'] = {
  stopped: reason =>
    `briefing s’est arrêté à cause d’une erreur dans le programme\u00a0: ${reason}`,
  unknown: 'on n’en sait rien',
  report:
    'Merci de la signaler là où vous avez obtenu briefing\u00a0: dites ce que vous avez fait en dernier, et joignez les lignes ci-dessous.',
};
