import xterm from '@xterm/headless';
import { type Cell, readCell } from './cell.ts';
import { wideAmbiguous } from './wide-ambiguous.ts';

export interface TerminalModes {
  readonly alternateScreen: boolean;
  readonly cursorVisible: boolean;
  readonly mouse: 'none' | 'x10' | 'vt200' | 'drag' | 'any';
  readonly bracketedPaste: boolean;
  readonly applicationCursorKeys: boolean;
  /** A frame is being written; what is on the screen is part old, part new. */
  readonly synchronizedOutput: boolean;
  /** What goes beyond the last column begins a new row. */
  readonly wrapping: boolean;
}

export interface EmulatorOptions {
  /** Give two cells to the characters that are as wide as others are in East Asian text. */
  readonly ambiguousWide?: boolean;
  /** What it answers, as `#rrggbb`, when it is asked for its background; left out: nothing. */
  readonly background?: string;
}

/** A terminal without a window: takes what a program writes and knows what would be seen. */
export class Emulator {
  readonly #terminal: InstanceType<typeof xterm.Terminal>;
  #cursorVisible = true;
  /** What was on the screen when the frame now being written began. */
  #wholeScreen: string[];

  /** @param answer is given what the terminal says back to the program, when it is asked something */
  constructor(
    cols: number,
    rows: number,
    answer: (data: string) => void,
    { ambiguousWide = false, background }: EmulatorOptions = {},
  ) {
    this.#terminal = new xterm.Terminal({ cols, rows, scrollback: 10_000, allowProposedApi: true });
    if (ambiguousWide) {
      this.#terminal.unicode.register(wideAmbiguous);
      this.#terminal.unicode.activeVersion = wideAmbiguous.version;
    }
    this.#terminal.onData(answer);
    this.#terminal.parser.registerOscHandler(11, asked => {
      const parts = background?.match(/[0-9a-f]{2}/gi)?.map(part => part + part);
      if (asked === '?' && parts) answer(`\u001b]11;rgb:${parts.join('/')}\u001b\\`);
      return true;
    });
    this.#wholeScreen = this.#rows();
    this.#onMode('h', mode => {
      if (mode === 25) this.#cursorVisible = true;
      if (mode === 2026) this.#wholeScreen = this.screen();
    });
    this.#onMode('l', mode => {
      if (mode === 25) this.#cursorVisible = false;
    });
  }

  /** Hear of a mode before the emulator does. */
  #onMode(final: 'h' | 'l', heard: (mode: number) => void): void {
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, params => {
      for (const mode of params.flat()) heard(mode);
      return false;
    });
  }

  /** Take in output; `seen` is called when it is on the screen. */
  write(data: string, seen: () => void): void {
    this.#terminal.write(data, seen);
  }

  /** The rows of the last whole frame, without the spaces at their ends. */
  screen(): string[] {
    return this.modes().synchronizedOutput ? this.#wholeScreen : this.#rows();
  }

  /** What has scrolled off the top of the primary screen, oldest first. */
  scrollback(): string[] {
    const buffer = this.#terminal.buffer.normal;
    return Array.from({ length: buffer.baseY }, (_, y) => lineText(buffer.getLine(y)));
  }

  /** @throws for a place outside the screen */
  cell(x: number, y: number): Cell {
    const buffer = this.#terminal.buffer.active;
    const cell = y < this.#terminal.rows ? buffer.getLine(buffer.baseY + y)?.getCell(x) : undefined;
    if (!cell) throw new RangeError(`There is no cell at column ${x}, row ${y}.`);
    return readCell(cell);
  }

  /** Every cell of the screen, row by row. */
  cells(): Cell[][] {
    const { cols, rows } = this.#terminal;
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: cols }, (_, x) => this.cell(x, y)),
    );
  }

  cursor(): { readonly x: number; readonly y: number } {
    const { cursorX, cursorY } = this.#terminal.buffer.active;
    return { x: cursorX, y: cursorY };
  }

  modes(): TerminalModes {
    const { modes, buffer } = this.#terminal;
    return {
      alternateScreen: buffer.active.type === 'alternate',
      cursorVisible: this.#cursorVisible,
      mouse: modes.mouseTrackingMode,
      bracketedPaste: modes.bracketedPasteMode,
      applicationCursorKeys: modes.applicationCursorKeysMode,
      synchronizedOutput: modes.synchronizedOutputMode,
      wrapping: modes.wraparoundMode,
    };
  }

  resize(cols: number, rows: number): void {
    this.#terminal.resize(cols, rows);
  }

  dispose(): void {
    this.#terminal.dispose();
  }

  #rows(): string[] {
    const { cols, rows } = this.#terminal;
    const buffer = this.#terminal.buffer.active;
    return Array.from({ length: rows }, (_, y) => lineText(buffer.getLine(buffer.baseY + y), cols));
  }
}

interface Line {
  translateToString(trimRight: boolean, from?: number, to?: number): string;
}

/** @param cols a line has more in it where the terminal was wider before; left out: all of it */
function lineText(line: Line | undefined, cols?: number): string {
  return line?.translateToString(true, 0, cols).trimEnd() ?? '';
}
