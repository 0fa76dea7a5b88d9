/** What the program says to whoever started it. Nothing else ends it with another number. */
export const exitCodes = {
  fine: 0,
  /** Problems were found in a file; what could be used of it was. */
  problems: 1,
  /** Wrong usage, or input that cannot be used at all. */
  unusable: 2,
  /** 128 + SIGINT, as shells count. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
