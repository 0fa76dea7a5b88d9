/** The places of a negation's first and last word in its sentence. */
export interface Negation {
  readonly from: number;
  readonly to: number;
}
