/** The places of the first and last word of something in its sentence. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}
