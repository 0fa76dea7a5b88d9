import { limits } from '../../model/limits.ts';
import type { Hunt, Reach } from './hunt.ts';
import { hasWords } from './search-words.ts';

/** What is searched, by its place: a text that is folded already. */
export interface SearchList {
  readonly count: number;
  readonly textAt: (place: number) => string;
  /** Characters of texts that had to be made so far, which takes longer than to search them. */
  readonly made: () => number;
}

/** Steps of one slice: about as many characters that are gone through for one word. */
const sliceSteps = 1_000_000;

/** Making a character of a text takes as long as searching so many. */
const stepsPerMade = 60;

/** A search for words in the entries of a list. */
export class ListHunt implements Hunt {
  readonly places: number[] = [];
  reach: Reach = 'going';
  /** Characters gone through, once for each of the words, and those of them that had to be made. */
  steps = 0;
  readonly #list: SearchList;
  readonly #words: readonly string[];
  #next = 0;

  constructor(list: SearchList, words: readonly string[]) {
    this.#list = list;
    this.#words = words;
    if (words.length === 0 || list.count === 0) this.reach = 'whole';
  }

  carryOn(): void {
    const until = this.steps + sliceSteps;
    while (this.reach === 'going' && this.steps < until) this.#take(this.#next++);
  }

  #take(place: number): void {
    const before = this.#list.made();
    const text = this.#list.textAt(place);
    this.steps += text.length * this.#words.length + 1;
    this.steps += (this.#list.made() - before) * stepsPerMade;
    if (hasWords(text, this.#words)) {
      if (this.places.length >= limits.matches_max) this.reach = 'capped';
      else this.places.push(place);
    }
    if (this.reach === 'going' && this.#next >= this.#list.count) this.reach = 'whole';
  }
}
