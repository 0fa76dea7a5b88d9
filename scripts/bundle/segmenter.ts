/**
 * Characters that never join their neighbours into one user-perceived character: Latin, Greek and
 * Cyrillic letters, punctuation, signs and drawings; no line ends, marks or joiners
 * [UAX #29: Grapheme_Cluster_Break is Other].
 */
const plain =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2027\u202F-\u205F\u2070-\u20CF\u2100-\u2BFF]*$/;

let segmenterInFull: Intl.Segmenter | undefined;

/**
 * Stands in for `new Intl.Segmenter()`: cuts a text into user-perceived characters, and makes the
 * real one, which takes milliseconds to load, only for a text that needs its tables.
 */
export const segmenter = {
  segment(text: string): Intl.Segments {
    if (plain.test(text)) return new PlainSegments(text);
    segmenterInFull ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    return segmenterInFull.segment(text);
  },
};

class PlainSegments implements Intl.Segments {
  readonly #input: string;

  constructor(input: string) {
    this.#input = input;
  }

  containing(codeUnitIndex = 0): Intl.SegmentData {
    const index = Math.trunc(codeUnitIndex) || 0;
    const segment = this.#input[index];
    // The standard gives back `undefined` past the end, though the type does not say so.
    if (segment === undefined) return undefined as unknown as Intl.SegmentData;
    return { segment, index, input: this.#input };
  }

  *[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
    const input = this.#input;
    for (let index = 0; index < input.length; index++) {
      yield { segment: input[index] as string, index, input };
    }
  }
}
