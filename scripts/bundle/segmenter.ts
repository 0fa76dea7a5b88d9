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
    const segments = segmenterInFull.segment(text);
    return text.includes('\u200d') ? new SinglyDrawn(text, segments) : segments;
  },
};

/** After the joiner of two emoji, which a terminal that does not know both together draws singly. */
const afterJoiner = /(?<=\p{Extended_Pictographic}\u200d)(?=\p{Extended_Pictographic})/u;

/** The characters of a text, of which joined emoji are several: a frame has cells for each. */
class SinglyDrawn implements Intl.Segments {
  readonly #input: string;
  readonly #segments: Intl.Segments;

  constructor(input: string, segments: Intl.Segments) {
    this.#input = input;
    this.#segments = segments;
  }

  containing(codeUnitIndex = 0): Intl.SegmentData {
    const at = Math.trunc(codeUnitIndex) || 0;
    const found = [...this].findLast(({ index }) => index <= at);
    return (at < this.#input.length ? found : undefined) as Intl.SegmentData;
  }

  *[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
    const input = this.#input;
    for (const { segment, index } of this.#segments) {
      let at = index;
      for (const piece of segment.split(afterJoiner)) {
        yield { segment: piece, index: at, input };
        at += piece.length;
      }
    }
  }
}

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
