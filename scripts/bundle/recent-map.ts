/**
 * A map that forgets what was not asked for lately: between `size` and twice as many entries stay.
 * One frame is much like the frame before it, so what was worked out for one serves the next.
 */
export class RecentMap<Value extends {}> {
  readonly #size: number;
  #recent = new Map<string, Value>();
  #before = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const before = this.#before.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: Value): this {
    if (this.#recent.size >= this.#size) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return this;
  }
}
