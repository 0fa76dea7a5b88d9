import type { Steps } from '../model/steps.ts';
import type { FoldedText } from './folding.ts';

const chunkUnits = 8192;
/** Pieces made in one step. */
const stepChunks = 128;

/** A folded text in the making. Buffers of fixed size, because a text may have many megabytes. */
export class FoldedBuffer {
  #units: Uint16Array;
  #starts: Int32Array;
  #length = 0;

  constructor(length: number) {
    this.#units = new Uint16Array(length + 16);
    this.#starts = new Int32Array(length + 17);
  }

  push(text: string, start: number): void {
    for (let at = 0; at < text.length; at++) this.pushUnit(text.charCodeAt(at), start);
  }

  pushUnit(unit: number, start: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#length += 1;
  }

  *finishing(end: number): Steps<FoldedText> {
    const chunks: string[] = [];
    for (let at = 0; at < this.#length; at += chunkUnits) {
      if (chunks.length % stepChunks === stepChunks - 1) yield;
      const units = this.#units.subarray(at, Math.min(at + chunkUnits, this.#length));
      // Spread out, they would be taken one after the other, which takes ten times as long.
      chunks.push(String.fromCharCode.apply(null, units as unknown as number[]));
    }
    this.#starts[this.#length] = end;
    return { text: chunks.join(''), starts: this.#starts.subarray(0, this.#length + 1) };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const starts = new Int32Array(units.length + 1);
    units.set(this.#units);
    starts.set(this.#starts.subarray(0, this.#length));
    this.#units = units;
    this.#starts = starts;
  }
}
