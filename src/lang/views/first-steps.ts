/** What is said in one row when the program is started for the very first time. */
export interface FirstStepsStrings {
  /** How to move, open, get help and leave. */
  readonly notice: string;
  /** The same where there is no room for all of it. */
  readonly short: string;
}

export const firstStepsEn: FirstStepsStrings = {
  notice: 'Arrow keys move · Enter compares · ? shows all keys · q leaves',
  short: 'Arrows move · ? shows keys · q leaves',
};

export const firstStepsFr: FirstStepsStrings = {
  notice:
    'Flèches\u00a0: bouger · Entrée\u00a0: comparer · ?\u00a0: les touches · q\u00a0: quitter',
  short: 'Flèches · ?\u00a0: touches · q\u00a0: quitter',
};
