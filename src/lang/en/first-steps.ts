/** What is said in one row when the program is started for the very first time, part by part. */
export const firstStepsEn = {
  /** Where the arrow keys move. */
  arrows: 'Arrow keys move',
  /** Where other keys do. */
  moves: (keys: string) => `${keys} move`,
  opens: (key: string) => `${key} compares`,
  helps: (key: string) => `${key} shows all keys`,
  quits: (key: string) => `${key} leaves`,
  /** The same where there is no room for all of it. */
  short: {
    arrows: 'Arrows move',
    moves: (keys: string) => `${keys} move`,
    helps: (key: string) => `${key} shows keys`,
    quits: (key: string) => `${key} leaves`,
  },
};
