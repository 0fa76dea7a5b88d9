import type { Steps } from '../model/steps.ts';

/** Keys are heard between slices of so many milliseconds. */
export const slice_ms = 5;

/**
 * Do some work with room for keys in between; short work is done at once.
 *
 * @param milliseconds of a slice; 0 where a step is one by itself
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  milliseconds = slice_ms,
): Promise<Result> {
  for (;;) {
    const end_ms = performance.now() + milliseconds;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end_ms);
    await new Promise<void>(resolve => {
      setImmediate(resolve);
    });
  }
}
