/** What is said when the program itself made a mistake. */
export interface CrashStrings {
  readonly stopped: (reason: string) => string;
  readonly unknown: string;
  /** What to do about it; the lines to pass on follow. */
  readonly report: string;
}

export const crashEn: CrashStrings = {
  stopped: reason => `briefing stopped because of a mistake in the program: ${reason}`,
  unknown: 'nothing is known about it',
  report:
    'Please report it where you got briefing: say what you did last, and add the lines below.',
};

export const crashFr: CrashStrings = {
  stopped: reason =>
    `briefing s’est arrêté à cause d’une erreur dans le programme\u00a0: ${reason}`,
  unknown: 'on n’en sait rien',
  report:
    'Merci de la signaler là où vous avez obtenu briefing\u00a0: dites ce que vous avez fait en dernier, et joignez les lignes ci-dessous.',
};
