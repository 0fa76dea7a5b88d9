import { Emulator, type EmulatorOptions } from '../../scripts/terminal/emulator.ts';
import type { PaintSink } from '../../src/tui/terminal/painter.ts';

/** A terminal that can be slow: what is written waits until it drains. */
export class PaintedTerminal implements PaintSink {
  columns: number;
  rows: number;
  isSlow = false;
  readonly written: string[] = [];
  readonly #emulator: Emulator;
  #drained: (() => void)[] = [];

  constructor(columns: number, rows: number, options: EmulatorOptions = {}) {
    this.columns = columns;
    this.rows = rows;
    this.#emulator = new Emulator(columns, rows, () => {}, options);
    // As the program has it: on the other screen, and without wrapping.
    this.#emulator.write('\u001b[?1049h\u001b[?7l', () => {});
  }

  write(text: string): boolean {
    this.written.push(text);
    this.#emulator.write(text, () => {});
    return !this.isSlow;
  }

  onDrain(drained: () => void): void {
    this.#drained.push(drained);
  }

  /** Frames that wait to be drawn. */
  get waiting(): number {
    return this.#drained.length;
  }

  drain(): void {
    const heard = this.#drained;
    this.#drained = [];
    for (const drained of heard) drained();
  }

  /** Somebody else writes on the screen. */
  scribble(text: string): void {
    this.#emulator.write(text, () => {});
  }

  /** The size changes; what the terminal makes of what stood on it, is its own business. */
  async resize(columns: number, rows: number): Promise<void> {
    await this.settled();
    this.columns = columns;
    this.rows = rows;
    this.#emulator.resize(columns, rows);
  }

  async settled(): Promise<void> {
    await new Promise<void>(resolve => this.#emulator.write('', resolve));
  }

  async cells() {
    await this.settled();
    return this.#emulator.cells();
  }

  async screen() {
    await this.settled();
    return this.#emulator.screen();
  }

  async cursor() {
    await this.settled();
    return this.#emulator.cursor();
  }

  dispose(): void {
    this.#emulator.dispose();
  }
}
