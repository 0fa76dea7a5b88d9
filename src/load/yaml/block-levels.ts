/** Mapping or list: a list may stand at the column of the mapping it belongs to. */
export type LevelKind = 'mapping' | 'list';

/**
 * How deep indentation nests, read from lexemes alone.
 *
 * A parser finds this out by building the nesting, and runs out of stack on a hostile file;
 * columns are enough to know it beforehand.
 */
export class BlockLevels {
  readonly #columns: number[] = [];
  readonly #kinds: LevelKind[] = [];

  get depth(): number {
    return this.#columns.length;
  }

  /** The first lexeme of a line that is no space: deeper levels have ended. */
  line(column: number, isItem: boolean): void {
    this.#closeAfter(column);
    if (!isItem && this.#columns.at(-1) === column && this.#kinds.at(-1) === 'list') this.#close();
  }

  /** A key or a dash stands at this column. */
  open(column: number, kind: LevelKind): void {
    this.#closeAfter(column);
    if (this.#columns.at(-1) === column && this.#kinds.at(-1) === kind) return;
    this.#columns.push(column);
    this.#kinds.push(kind);
  }

  clear(): void {
    this.#columns.length = 0;
    this.#kinds.length = 0;
  }

  #closeAfter(column: number): void {
    while ((this.#columns.at(-1) ?? -1) > column) this.#close();
  }

  #close(): void {
    this.#columns.pop();
    this.#kinds.pop();
  }
}
