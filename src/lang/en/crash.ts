/** What is said when the program itself made a mistake. */
export const crashEn = {
  stopped: (reason: string) => `briefing stopped because of a mistake in the program: ${reason}`,
  unknown: 'nothing is known about it',
  /** What to do about it; the lines to pass on follow. */
  report:
    'Please report it where you got briefing: say what you did last, and add the lines below.',
};
