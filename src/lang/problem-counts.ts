/** How many problems and warnings of structure a file has, and how many doubts about its words. */
export interface ProblemCounts {
  readonly structure: number;
  readonly warnings: number;
  /** Null: they are not looked at, since the file cannot be used. */
  readonly words: number | 'pending' | null;
}
