import { limits } from '../../../model/limits.ts';

export const pasteEnd = '\u001b[201~';

/** The text of a paste while it comes in, up to the sequence that ends it. */
export class PasteText {
  #text = '';
  /** Characters of the end that have come. */
  #ended = 0;

  /** @returns whether the paste has ended with this character */
  push(character: string): boolean {
    if (character === pasteEnd[this.#ended]) {
      this.#ended += 1;
      return this.#ended === pasteEnd.length;
    }
    this.#add(pasteEnd.slice(0, this.#ended));
    this.#ended = character === pasteEnd[0] ? 1 : 0;
    if (this.#ended === 0) this.#add(character);
    return false;
  }

  /** What has been pasted, as far as it is taken. */
  text(): string {
    const isWhole = this.#ended === pasteEnd.length;
    const text = isWhole ? this.#text : this.#text + pasteEnd.slice(0, this.#ended);
    return text.slice(0, limits.paste_chars_max).toWellFormed();
  }

  #add(text: string): void {
    if (this.#text.length < limits.paste_chars_max) this.#text += text;
  }
}
