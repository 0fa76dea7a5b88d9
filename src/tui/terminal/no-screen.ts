import { Writable } from 'node:stream';

/**
 * A stream for Ink to draw on where the painter draws: as large as the terminal, and what is written to it
 * is nobody's. So nothing that Ink does of itself, at a resize or at its end, reaches the screen.
 */
export class NoScreen extends Writable {
  readonly isTTY = false;
  readonly #terminal: NodeJS.WriteStream;
  readonly #onResize = () => this.emit('resize');

  constructor(terminal: NodeJS.WriteStream) {
    super({ write: (_chunk, _encoding, written) => written(), decodeStrings: false });
    this.#terminal = terminal;
    terminal.on('resize', this.#onResize);
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  /** Hear of the terminal's size no more. */
  leave(): void {
    this.#terminal.off('resize', this.#onResize);
  }
}
