import { foldForSearch, type SearchText, searchable } from './fold-for-search.ts';

/** Code units of a text that are folded at once: some milliseconds, whatever they are. */
export const partUnits = 32 * 1024;

/** A part of a text as it is searched. */
export interface FoldedPart {
  /** Where the part begins and ends in the text, in UTF-16 code units. */
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A long text that is folded for searches a part at a time, when the part is first asked for, and
 * kept for the next search.
 */
export class FoldedText {
  readonly original: string;
  /** Code units of a part. */
  readonly units: number;
  readonly #parts: FoldedPart[] = [];
  /** The way back is long, and needed for two parts that follow one another at a time. */
  #maps: readonly { readonly part: FoldedPart; readonly of: SearchText }[] = [];

  constructor(original: string, units = partUnits) {
    this.original = original;
    this.units = units;
  }

  get partCount(): number {
    return Math.ceil(this.original.length / this.units);
  }

  /** @param index from 0 to `partCount`, without it */
  part(index: number): FoldedPart {
    const known = this.#parts[index];
    if (known) return known;
    const at = this.#border(index);
    const end = this.#border(index + 1);
    const part = { at, end, text: searchable(this.original, at, end) };
    this.#parts[index] = part;
    return part;
  }

  /** Where a unit of a folded part comes from. */
  startOf(part: FoldedPart, unit: number): number {
    return this.#mapOf(part).starts[unit] ?? part.end;
  }

  /** Where what a unit of a folded part comes from ends, with the accents that belong to it. */
  endOf(part: FoldedPart, unit: number): number {
    return this.#mapOf(part).ends[unit] ?? part.end;
  }

  #mapOf(part: FoldedPart): SearchText {
    const known = this.#maps.find(map => map.part === part);
    if (known) return known.of;
    const of = foldForSearch(this.original, part.at, part.end);
    this.#maps = [...this.#maps.slice(-1), { part, of }];
    return of;
  }

  /** Never between the halves of a character. */
  #border(index: number): number {
    const at = Math.min(index * this.units, this.original.length);
    const code = this.original.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
  }
}
