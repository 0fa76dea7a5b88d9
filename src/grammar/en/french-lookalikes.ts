/*
 * French words that English news has as names and abbreviations: “Le Pen”, “LA”, “UN”, “AU”.
 * They are taken for the French word, and so a clause may be parted at another place than without
 * them. A list of words, parted by spaces, for each place where that is so.
 */

/** Taken for a pronoun before a verb: “and Le …”. */
export const frenchClitics = "ne n' se s' y en le la les l' lui leur";
/** Taken for what is denied: “Le Pen denied”. */
export const frenchObjectPronouns = "le la l' les";
/** Taken for what has a noun or a participle after it: “UN reported”. */
export const frenchBeforeNoun = "la le les l' un une ce cet cette son sa leur au du d'";
