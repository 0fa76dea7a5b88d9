/** Work that can be left after each step, for whoever has something else to do meanwhile. */
export type Steps<Result> = Generator<void, Result, void>;

/** Do all of it. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
