import type { Line } from '../draw/span.ts';
import type { ColourLevel } from '../terminal/colour-level.ts';
import type { PaintLook } from '../terminal/paint.ts';
import type { Theme } from '../theme.ts';

interface Look {
  readonly theme: Theme;
  readonly ascii: boolean;
}

/** What takes rows that are finished to the terminal. */
export interface RowSink {
  /**
   * Rows in their place, instead of those that the same one has put before.
   *
   * @param owner whose they are
   * @param top the row of the screen of the first of them
   */
  put(owner: object, top: number, lines: readonly Line[], look: Look): void;
  /** No rows of this one any more. */
  remove(owner: object): void;
}

interface Paints {
  show(lines: readonly Line[], look: PaintLook): void;
}

/**
 * All rows of one screen, whoever has put them, given to a painter as one frame when all that
 * is going on has happened: keys that come together are one frame.
 */
export class PlacedRows implements RowSink {
  readonly #painter: Paints;
  readonly #colours: ColourLevel;
  readonly #placed = new Map<object, { readonly top: number; readonly lines: readonly Line[] }>();
  #given: Look | null = null;
  #look: PaintLook | null = null;
  #isDue = false;

  constructor(painter: Paints, colours: ColourLevel) {
    this.#painter = painter;
    this.#colours = colours;
  }

  put(owner: object, top: number, lines: readonly Line[], look: Look): void {
    this.#placed.set(owner, { top, lines });
    if (look !== this.#given) {
      this.#given = look;
      this.#look = { theme: look.theme, ascii: look.ascii, colours: this.#colours };
    }
    this.#showSoon();
  }

  remove(owner: object): void {
    this.#placed.delete(owner);
    this.#showSoon();
  }

  #showSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      // At the end nobody has any, and what was there stays until the screen is left.
      if (this.#look && this.#placed.size > 0) this.#painter.show(this.#frame(), this.#look);
    });
  }

  #frame(): readonly Line[] {
    const frame: Line[] = [];
    for (const { top, lines } of this.#placed.values()) {
      for (const [at, line] of lines.entries()) frame[top + at] = line;
    }
    return Array.from(frame, line => line ?? []);
  }
}
