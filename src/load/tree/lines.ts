import type { Place } from '../../model/problem.ts';

/** Code units between two remembered counts: what `place` may have to look through. */
const stride = 4096;

/**
 * The lines of a text, and where an offset stands in them.
 *
 * Lines end at LF or CRLF, as the YAML reader and editors take them. Columns count code points.
 * Finding a place costs the same on a line of megabytes as on a short one.
 */
export class Lines {
  readonly text: string;
  readonly #starts: Int32Array;
  /** Surrogate pairs before each stride; null when the text has none. */
  readonly #pairs: Int32Array | null;

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
    this.#pairs = /[\ud800-\udbff]/.test(text) ? pairCounts(text) : null;
  }

  /** The place of an offset in UTF-16 code units; one past the end of the text is its end. */
  place(offset: number): Place {
    const at = this.#aligned(offset);
    const line = this.#lineAt(at);
    const start = this.#starts[line] ?? 0;
    const pairs = this.#pairsBefore(at) - this.#pairsBefore(start);
    return { line: line + 1, column: at - start - pairs + 1 };
  }

  /** Where the line of an offset begins and ends, without its line break. */
  lineAround(offset: number): { start: number; end: number } {
    const line = this.#lineAt(this.#aligned(offset));
    const start = this.#starts[line] ?? 0;
    const next = this.#starts[line + 1];
    if (next === undefined) return { start, end: this.text.length };
    const end = next - 1;
    return { start, end: this.text[end - 1] === '\r' ? Math.max(start, end - 1) : end };
  }

  /** Within the text, and not in the middle of a surrogate pair. */
  #aligned(offset: number): number {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    return isPairEnd(this.text, at) ? at - 1 : at;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #pairsBefore(offset: number): number {
    if (this.#pairs === null) return 0;
    const block = Math.floor(offset / stride);
    let pairs = this.#pairs[block] ?? 0;
    for (let at = block * stride; at < offset; at++) if (isPairEnd(this.text, at)) pairs++;
    return pairs;
  }
}

/** Counted first: a file can be line breaks and nothing else, and a list that grows is held twice. */
function lineStarts(text: string): Int32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const starts = new Int32Array(count);
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts[++line] = at + 1;
  }
  return starts;
}

function pairCounts(text: string): Int32Array {
  const counts = new Int32Array(Math.floor(text.length / stride) + 1);
  let pairs = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % stride === 0) counts[at / stride] = pairs;
    if (isPairEnd(text, at)) pairs++;
  }
  if (text.length % stride === 0) counts[text.length / stride] = pairs;
  return counts;
}

function isPairEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0xdc00 && unit <= 0xdfff)) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
