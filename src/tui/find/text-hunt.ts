import { limits } from '../../model/limits.ts';
import type { Stretch } from '../../model/stretch.ts';
import { type FoldedPart, type FoldedText, partUnits } from './folded-text.ts';
import type { Hunt, Reach } from './hunt.ts';
import { wholeCharacters } from './whole-characters.ts';
import { type WordRun, wordRuns } from './word-runs.ts';
import { addStretch } from './word-stretches.ts';

/** Code units that are searched in one slice, for a word of ordinary length. */
const sliceUnits = 4 * partUnits;

/** For every so many characters of its words a search takes once more as long. */
const unitsPerPass = 64;

/** Where a part's folded text stands in the window that is searched. */
interface Piece {
  readonly part: FoldedPart;
  /** Units of the window before the piece, and of the part that are not in it any more. */
  readonly at: number;
  readonly from: number;
}

/**
 * A search for words in an article's text: every place of them, in each paragraph that has them all.
 */
export class TextHunt implements Hunt {
  /** Where the words stand, in order and apart from one another, in UTF-16 code units. */
  readonly stretches: Stretch[] = [];
  reach: Reach = 'going';
  readonly #tally = { steps: 0 };

  readonly #text: FoldedText;
  readonly #words: readonly string[];
  /** Nothing that a search finds is longer, folded: a sign may stand before each of its digits. */
  readonly #longest: number;
  #nextPart = 0;
  /** What may begin a match that ends in the next part, with one sign more before it. */
  #window = '';
  #pieces: readonly Piece[] = [];
  /** Units at the beginning of the window in which no match begins that was not found before. */
  #searched = 0;
  /** The words that the paragraph has so far, and where, as long as it has not all of them. */
  readonly #present = new Set<number>();
  #held: Stretch[] = [];
  #places: number[] = [];

  constructor(text: FoldedText, words: readonly string[]) {
    this.#text = text;
    this.#words = words;
    this.#longest = 2 * Math.max(0, ...words.map(word => word.length)) + 1;
    if (words.length === 0 || text.partCount === 0) this.reach = 'whole';
  }

  /** Units of folded text gone through, once for each of the words, and those of what was found. */
  get steps(): number {
    return this.#tally.steps;
  }

  get places(): readonly number[] {
    for (let at = this.#places.length; at < this.stretches.length; at++) this.#places.push(at);
    return this.#places;
  }

  carryOn(): void {
    const letters = this.#words.reduce((sum, word) => sum + word.length, 0);
    const cost = this.#text.units * (1 + Math.floor(letters / unitsPerPass));
    for (let units = 0; units < sliceUnits && this.reach === 'going'; units += cost) {
      this.#searchPart(this.#text.part(this.#nextPart++));
    }
  }

  #searchPart(part: FoldedPart): void {
    const isLast = this.#nextPart >= this.#text.partCount;
    const pieces = [...this.#pieces, { part, at: this.#window.length, from: 0 }];
    const window = this.#window + part.text;
    const end = isLast ? window.length : Math.max(this.#searched, window.length - this.#longest);
    this.#tally.steps += (end - this.#searched) * this.#words.length;
    this.#take(window, pieces, end);
    if (isLast && this.reach === 'going') this.reach = 'whole';
    const kept = Math.max(0, end - 1);
    this.#window = window.slice(kept);
    this.#searched = end - kept;
    this.#pieces = piecesFrom(pieces, kept);
  }

  #take(window: string, pieces: readonly Piece[], end: number): void {
    const runs = wordRuns(window, this.#words, this.#searched, end, this.#tally);
    if (this.#words.length === 1) {
      for (const run of runs) if (!this.#add(this.#stretchOf(run, pieces))) return;
      return;
    }
    let paragraph = breakAfter(window, this.#searched);
    for (const run of runs) {
      while (run.at > paragraph) {
        this.#endParagraph();
        paragraph = breakAfter(window, paragraph + 1);
      }
      if (!this.#hold(run, pieces)) return;
    }
    if (paragraph < end) this.#endParagraph();
  }

  /** Keep a run until its paragraph is known to have all words. */
  #hold(run: WordRun, pieces: readonly Piece[]): boolean {
    const isWhole = this.#present.size === this.#words.length;
    this.#present.add(run.word);
    if (isWhole) return this.#add(this.#stretchOf(run, pieces));
    if (this.#held.length <= limits.matches_max) {
      addStretch(this.#held, this.#stretchOf(run, pieces));
    }
    if (this.#present.size < this.#words.length) return true;
    const held = this.#held;
    this.#held = [];
    return held.every(stretch => this.#add(stretch));
  }

  #endParagraph(): void {
    this.#present.clear();
    this.#held = [];
  }

  /** @returns false where there are more matches than are kept */
  #add(stretch: Stretch): boolean {
    addStretch(this.stretches, wholeCharacters(this.#text.original, stretch));
    if (this.stretches.length <= limits.matches_max) return true;
    this.stretches.pop();
    this.reach = 'capped';
    return false;
  }

  #stretchOf({ at, end }: Stretch, pieces: readonly Piece[]): Stretch {
    const first = pieceAt(pieces, at);
    const last = pieceAt(pieces, end - 1);
    return {
      at: this.#text.startOf(first.part, first.from + at - first.at),
      end: this.#text.endOf(last.part, last.from + end - 1 - last.at),
    };
  }
}

function breakAfter(window: string, from: number): number {
  for (let at = from; at < window.length; at++) {
    const sign = window.charCodeAt(at);
    if (sign === 0x0a || sign === 0x0d) return at;
  }
  return window.length;
}

function pieceAt(pieces: readonly Piece[], place: number): Piece {
  const found = pieces.findLast(piece => piece.at <= place);
  if (!found) throw new RangeError(`nothing stands at ${place}`);
  return found;
}

/** The pieces of a window whose first units are cut off. */
function piecesFrom(pieces: readonly Piece[], cut: number): readonly Piece[] {
  return pieces.flatMap(({ part, at, from }, index) => {
    const end = pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (end <= cut) return [];
    return [{ part, at: Math.max(0, at - cut), from: from + Math.max(0, cut - at) }];
  });
}
