import type { LexemeType } from './lexemes.ts';

/**
 * Keeps the lexemes of a file for the parser, with long runs of comments and blank lines made
 * into one blank line of the same length.
 *
 * The parser keeps every one of them and looks through them again and again: five megabytes of
 * line breaks took it five seconds. Offsets stay as they are, and a run never touches a scalar.
 */
export class Squeeze {
  readonly lexemes: string[] = [];
  /** The last line break of the run so far, where it is not the first, and what follows it. */
  #lastBreak = '';
  #afterLastBreak: string[] = [];
  /** The length of what is left out of the run. */
  #blank = 0;
  #hasBreak = false;

  take(type: LexemeType, source: string): void {
    switch (type) {
      case 'newline':
        this.#takeBreak(source);
        return;
      case 'space':
      case 'comment':
        if (this.#hasBreak) this.#afterLastBreak.push(source);
        else this.lexemes.push(source);
        return;
      default:
        if (this.#hasBreak) this.flush();
        this.lexemes.push(source);
    }
  }

  /** To be called once more at the end of the file. */
  flush(): void {
    if (this.#blank > 0) this.lexemes.push(' '.repeat(this.#blank));
    if (this.#lastBreak !== '') this.lexemes.push(this.#lastBreak);
    for (const source of this.#afterLastBreak) this.lexemes.push(source);
    this.#startRun(false);
  }

  #takeBreak(source: string): void {
    if (!this.#hasBreak) {
      this.lexemes.push(source);
      this.#startRun(true);
      return;
    }
    this.#blank += this.#lastBreak.length;
    for (const left of this.#afterLastBreak) this.#blank += left.length;
    this.#afterLastBreak = [];
    this.#lastBreak = source;
  }

  #startRun(hasBreak: boolean): void {
    this.#hasBreak = hasBreak;
    this.#lastBreak = '';
    this.#afterLastBreak = [];
    this.#blank = 0;
  }
}
