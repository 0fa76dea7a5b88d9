/** What is said while a file is being opened. */
export interface OpeningStrings {
  /** Takes the size in megabytes, already written. */
  readonly reading: (name: string, size: string) => string;
}

export const openingEn: OpeningStrings = {
  reading: (name, size) => `Reading ${name}, ${size} MB…`,
};

export const openingFr: OpeningStrings = {
  reading: (name, size) => `Lecture de ${name}, ${size}\u00a0Mo…`,
};
