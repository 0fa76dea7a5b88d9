/** What a panel says of the claims that are left out of it because of problems in them. */
export interface LeftOutStrings {
  /** In its border. `key`: the one that shows which, where one does. */
  readonly note: (count: number, key: string | null) => string;
  /** In its place where it has nothing else. */
  readonly sentence: (count: number, key: string | null) => string;
}

export const leftOutEn: LeftOutStrings = {
  note: (count, key) => `${count} left out${key === null ? '' : `: ${key}`}`,
  sentence: (count, key) =>
    `${count} left out because of a problem${key === null ? '.' : `: ${key}`}`,
};

export const leftOutFr: LeftOutStrings = {
  note: (count, key) => `${count} de côté${key === null ? '' : `\u00a0: ${key}`}`,
  sentence: (count, key) =>
    `${count} laissé${count > 1 ? 's' : ''} de côté à cause d’un problème${key === null ? '.' : `\u00a0: ${key}`}`,
};
