/** A stretch of a text, in UTF-16 code units: first included, last excluded. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}
