import { allSteps, type Steps } from '../../model/steps.ts';
import { type FoldedText, foldingText } from '../folding.ts';
import { pairsIn, type SurrogatePairs } from './surrogate-pairs.ts';

/** An article's text with what searching it needs, each made on first need and once. */
export class SearchedText {
  readonly text: string;
  #folded: FoldedText | null = null;
  #pairs: SurrogatePairs | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Make ready what searching needs; of an article that is no longer than others, one step. */
  *preparing(): Steps<void> {
    this.#folded ??= yield* foldingText(this.text);
    this.#pairs ??= yield* pairsIn(this.text);
  }

  get folded(): FoldedText {
    this.#folded ??= allSteps(foldingText(this.text));
    return this.#folded;
  }

  /** An offset in UTF-16 code units as one in Unicode code points. */
  codePoint(offset: number): number {
    this.#pairs ??= allSteps(pairsIn(this.text));
    return offset - this.#pairs.before(offset);
  }

  /** Where a place of the original begins in the folded text. */
  foldedPlace(offset: number): number {
    return countBelow(this.folded.starts, offset);
  }
}

/** How many of some ascending numbers are below another. */
function countBelow(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
