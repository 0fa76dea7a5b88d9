import type { Steps } from '../../model/steps.ts';

const blockBits = 12;
const blockUnits = 1 << blockBits;
/** Blocks counted in one step. */
const stepBlocks = 256;

/** Count the surrogate pairs of a text, so that places can be told in code points. */
export function* pairsIn(text: string): Steps<SurrogatePairs> {
  const blocks = (text.length >> blockBits) + 1;
  const before = new Int32Array(blocks);
  let pairs = 0;
  for (let block = 0; block < blocks; block++) {
    before[block] = pairs;
    pairs += pairsBetween(text, block * blockUnits, (block + 1) * blockUnits);
    if (block % stepBlocks === stepBlocks - 1) yield;
  }
  return new SurrogatePairs(text, before);
}

/** How many surrogate pairs a text has before its places; a number is kept for each block of it. */
export class SurrogatePairs {
  readonly #text: string;
  readonly #before: Int32Array;

  constructor(text: string, before: Int32Array) {
    this.#text = text;
    this.#before = before;
  }

  /** @param offset in UTF-16 code units; a pair that it parts is not before it */
  before(offset: number): number {
    const block = offset >> blockBits;
    const start = block << blockBits;
    return (this.#before[block] ?? 0) + pairsBetween(this.#text, start, offset);
  }
}

/** The pairs whose second half stands in a stretch. */
function pairsBetween(text: string, from: number, to: number): number {
  const end = Math.min(text.length, to);
  let pairs = 0;
  for (let at = Math.max(1, from); at < end; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && isHigh(text.charCodeAt(at - 1))) pairs += 1;
  }
  return pairs;
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}
