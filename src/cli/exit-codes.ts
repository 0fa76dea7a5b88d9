/** What the program says to whoever started it. Nothing else ends it with another number. */
export const exitCodes = {
  fine: 0,
  /** Problems were found in a file; what could be used of it was. */
  problems: 1,
  /** Wrong usage, input that cannot be used at all, or a system that refuses what is needed. */
  unusable: 2,
  /** A fault of the program itself, as in sysexits.h; `bin.cjs` gives it. */
  fault: 70,
  /** 128 + SIGINT, as shells count. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
