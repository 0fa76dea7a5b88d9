import type { Language } from '../language.ts';

export const openingFr: Language['opening'] = {
  reading: (name, size) => `Lecture de ${name}, ${size}\u00a0Mo…`,
};
