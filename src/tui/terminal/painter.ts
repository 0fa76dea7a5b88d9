import type { Line } from '../draw/span.ts';
import { changedCells, type Painted, type PaintLook, painted, wholeRow } from './paint.ts';

/** Where rows are painted: a terminal of so many cells. */
export interface PaintSink {
  readonly columns: number;
  readonly rows: number;
  /** @returns false where it takes more only once it has drained */
  write(text: string): boolean;
  /** Call a function once when it has drained. */
  onDrain(drained: () => void): void;
}

/** An update that is seen as a whole [Contour, “Synchronized Output”]. */
const begin = '\u001b[?2026h';
const end = '\u001b[?2026l';
const toRow = (row: number) => `\u001b[${row + 1};1H`;

/** A row that stands on the screen. */
interface Drawn {
  readonly line: Line;
  readonly look: PaintLook;
  readonly row: Painted;
}

const blank: Line = [];

/**
 * The one who writes rows to a terminal, and knows what stands on it: of each frame it writes the cells
 * that differ. A terminal that is slow gets the newest frame when it takes one, and none of those
 * that were drawn meanwhile.
 */
export class Painter {
  readonly #sink: PaintSink;
  readonly #areRowsWhole: boolean;
  /** By row what stands there; undefined: nobody knows. */
  #drawn: (Drawn | undefined)[] = [];
  #size = { columns: 0, rows: 0 };
  #lines: readonly Line[] | null = null;
  #look: PaintLook | null = null;
  #isLent = false;
  #isFull = false;
  #isLate = false;

  /**
   * @param areRowsWhole the terminal may give letters more cells than they are counted, so that no column
   *   is where it is counted: a row that differs is written whole
   */
  constructor(sink: PaintSink, areRowsWhole = false) {
    this.#sink = sink;
    this.#areRowsWhole = areRowsWhole;
  }

  /** Draw a frame: rows from the top of the screen; those it has no line for are blank. */
  show(lines: readonly Line[], look: PaintLook): void {
    this.#lines = lines;
    this.#look = look;
    this.#paint();
  }

  /** Draw all of the frame again: somebody else has written on the screen, or the terminal has cut it. */
  repaint(): void {
    this.#drawn = [];
    this.#paint();
  }

  /** Write nothing until the terminal is ours again: it is somebody else's. */
  lend(): void {
    this.#isLent = true;
  }

  /** Draw the newest frame after `lend`; without that, nothing. */
  takeBack(): void {
    if (!this.#isLent) return;
    this.#isLent = false;
    this.repaint();
  }

  #paint(): void {
    if (this.#lines === null || this.#look === null || this.#isLent) return;
    if (this.#isFull) {
      this.#isLate = true;
      return;
    }
    const update = this.#update(this.#lines, this.#look);
    if (update === '') return;
    // The cursor waits in the last row: what a shell says when it stops us comes under the frame.
    const text = begin + update + toRow(Math.max(0, this.#size.rows - 1)) + end;
    if (this.#sink.write(text)) return;
    this.#isFull = true;
    this.#sink.onDrain(() => {
      this.#isFull = false;
      if (!this.#isLate) return;
      this.#isLate = false;
      this.#paint();
    });
  }

  #update(lines: readonly Line[], look: PaintLook): string {
    const { columns, rows } = this.#sink;
    if (columns !== this.#size.columns || rows !== this.#size.rows) {
      this.#size = { columns, rows };
      this.#drawn = [];
    }
    let update = '';
    for (let at = 0; at < rows; at++) {
      const line = lines[at] ?? blank;
      const before = this.#drawn[at];
      if (before && before.look === look && isSameLine(before.line, line)) continue;
      const row = painted(line, look, columns);
      this.#drawn[at] = { line, look, row };
      update += before ? this.#change(before.row, row, at) : wholeRow(row, at);
    }
    return update;
  }

  #change(before: Painted, after: Painted, at: number): string {
    const change = changedCells(before, after, at);
    return change !== '' && this.#areRowsWhole ? wholeRow(after, at) : change;
  }
}

function isSameLine(one: Line, other: Line): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((span, at) => {
      const beside = other[at];
      return span === beside || (span.text === beside?.text && span.tone === beside.tone);
    })
  );
}
