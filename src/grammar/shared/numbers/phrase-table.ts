import { type Token, tokenise } from './tokens.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

/** A phrase found in a text. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  /** The index of the token after it. */
  readonly next: number;
}

/** Fixed phrases, each with what it means. A space in a phrase also stands for a hyphen. */
export class PhraseTable<Value> {
  #phrases: Iterable<readonly [string, Value]>;
  #made: Node<Value> | null = null;

  /** @param phrases each with its meaning; a later one replaces an equal earlier one */
  constructor(phrases: Iterable<readonly [string, Value]>) {
    this.#phrases = phrases;
  }

  /** Made on first need: most texts are in one language, and there are tables for two. */
  get #root(): Node<Value> {
    if (this.#made) return this.#made;
    const root: Node<Value> = { next: new Map() };
    for (const [phrase, value] of this.#phrases) {
      let node = root;
      for (const { low } of tokenise(phrase)) {
        let next = node.next.get(low);
        if (!next) {
          next = { next: new Map() };
          node.next.set(low, next);
        }
        node = next;
      }
      node.value = value;
    }
    this.#made = root;
    this.#phrases = [];
    return root;
  }

  /** The longest phrase that begins at a token. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    let longest: PhraseMatch<Value> | null = null;
    let node: Node<Value> | undefined = this.#root;
    let index = at;
    while (node) {
      if (node.value !== undefined) longest = { value: node.value, next: index };
      const token = tokens[index];
      if (!token || (index > at && token.gap === 'break')) break;
      let next: Node<Value> | undefined = node.next.get(token.low);
      if (!next && token.low === '-' && index > at) {
        index += 1;
        next = node.next.get(tokens[index]?.low ?? '');
      }
      node = next;
      index += 1;
    }
    return longest;
  }
}

/** Every opening with every ending, with a space between: `['plus', 'moins'] × ['de']`. */
export function combined(...columns: readonly (readonly string[])[]): string[] {
  return columns.reduce<string[]>(
    (rows, column) => rows.flatMap(row => column.map(cell => `${row} ${cell}`.trim())),
    [''],
  );
}
