/** What a panel says of the claims that are left out of it because of problems in them. */
export const leftOutEn = {
  /** In its border. `key`: the one that shows which, where one does. */
  note: (count: number, key: string | null) => `${count} left out${key === null ? '' : `: ${key}`}`,
  /** In its place where it has nothing else. */
  sentence: (count: number, key: string | null) =>
    `${count} left out because of a problem${key === null ? '.' : `: ${key}`}`,
};
