import type { Quantity } from '../../model/quantity.ts';
import type { Stretch } from '../../model/stretch.ts';

/** A number as a passage words it. */
export interface ReadQuantity extends Stretch {
  /** What the words give, with their modifier: what a report with these words should have. */
  readonly quantity: Quantity;
  /** “Quatrième”, “80e”, “third”: a place in a row, given as the number of that place. */
  readonly ordinal: boolean;
  /** It counts a part of the number before it: “4.700, dont 600 morts”. */
  readonly part: boolean;
}
