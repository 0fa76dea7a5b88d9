/** How a word of printed text is set off where there are colours. */
export type PrintStyle = 'error' | 'warning' | 'note';

/** A piece of printed text; null: as the rest. Lines end with a line break. */
export interface Painted {
  readonly text: string;
  readonly style: PrintStyle | null;
}

/** The text without its styles. */
export function plainText(pieces: readonly Painted[]): string {
  return pieces.map(({ text }) => text).join('');
}
