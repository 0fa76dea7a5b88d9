/**
 * Characters of one cell each that never join their neighbours: Latin, Greek and Cyrillic letters,
 * punctuation, arrows, mathematical signs and drawings; no marks, no emoji, nothing wide
 * [UAX #11, with ambiguous characters narrow; UAX #29].
 */
const oneCellEach =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2027\u202F-\u205E\u2190-\u2319\u23CE\u2500-\u25FC\u2713\u2717]*$/;

/** Whether a text has as many cells as it has characters, as far as can be told without tables. */
export function isOneCellEach(text: string): boolean {
  return oneCellEach.test(text);
}
