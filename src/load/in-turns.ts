import type { Steps } from '../model/steps.ts';

/** Take the steps one after another, with whatever waits, such as a key, heard in between. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise(turn => setImmediate(turn));
  }
}
