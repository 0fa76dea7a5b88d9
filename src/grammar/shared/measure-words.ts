/** What happened to the people counted, as far as words tell. */
export const readMeasureNames = ['killed', 'wounded', 'missing', 'captured', 'casualties'] as const;
export type ReadMeasureName = (typeof readMeasureNames)[number];

/**
 * Words and expressions, as `phrasesOf` takes them, and what they say. Null: an expression that
 * holds such a word and speaks of something else (“point mort”, “death penalty”).
 */
export type MeasureWords = readonly (readonly [string, ReadMeasureName | null])[];
