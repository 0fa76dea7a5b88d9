import { limits } from '../../model/limits.ts';

/** Thrown where looking words up takes more than may be spent on it. */
export class TooMuchWork extends Error {}

/** Steps after which others have their turn: some milliseconds on a slow machine. */
const turnSteps = 200_000;

/** What a whole briefing may take, beyond what each of its reports may take for itself. */
export class BriefingWork {
  /** Steps taken so far, of all the reports. */
  spent = 0;
  /** Steps beyond the reports' own that are left. */
  left: number = limits.briefing_steps_max;
  /** Characters to look through for what is near words that are not found. */
  suggestionsLeft: number = limits.suggestion_chars_max;
}

/**
 * The work of looking up the words of one report, counted in steps: some for each place of the
 * article that is looked at and each character compared beside it, and one for every so many
 * characters that the system's own search passes over. Counted and not timed: the same file has the same answer
 * on every machine.
 */
export class Work {
  readonly #briefing: BriefingWork;
  #own: number;
  #extra: number;
  #turn = 0;

  /** @param articleChars a long article takes longer to look through, whatever stands in it */
  constructor(briefing: BriefingWork, articleChars: number) {
    this.#briefing = briefing;
    this.#own = limits.report_steps_own + articleChars / 2;
    this.#extra = limits.report_steps_extra;
  }

  /** @throws TooMuchWork when that is more than may be spent */
  spend(steps: number): void {
    this.#turn += steps;
    this.#briefing.spent += steps;
    this.#own -= steps;
    if (this.#own >= 0) return;
    // What a report has not for itself it takes from what all of the briefing share.
    this.#extra += this.#own;
    this.#briefing.left += this.#own;
    this.#own = 0;
    if (this.#extra < 0 || this.#briefing.left < 0) throw new TooMuchWork();
  }

  /**
   * Ask to look through so many characters for a suggestion. A suggestion helps whoever mends a
   * quote; a briefing of thousands of altered ones must not take an hour for it.
   */
  maySuggest(chars: number): boolean {
    this.#briefing.suggestionsLeft -= chars;
    return this.#briefing.suggestionsLeft > 0;
  }

  /** Whether others should have their turn; asking begins another. */
  isTurnOver(): boolean {
    if (this.#turn < turnSteps) return false;
    this.#turn = 0;
    return true;
  }
}
