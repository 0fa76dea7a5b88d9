/** What is said while a file is being opened. */
export const openingEn = {
  /** Takes the size in megabytes, already written. */
  reading: (name: string, size: string) => `Reading ${name}, ${size} MB…`,
};
