import fc from 'fast-check';
import { arbitraryMutation, mutated } from './mutate.ts';
import { runThrough } from './run-through.ts';
import type { Seed } from './seeds.ts';

export interface Budget {
  readonly seed: number;
  readonly runs: number;
  /** Where in the run with that seed to begin: what a failure prints. */
  readonly path?: string;
  /** A single text must not take longer; left out: it may. */
  readonly run_ms_max?: number;
}

/**
 * Mutate the seeds and take what comes of it through the program.
 *
 * @returns what failed and how to see it again, smallest text first; null when all went well
 */
export function fuzz(seeds: readonly Seed[], budget: Budget): string | null {
  const { run_ms_max = Number.POSITIVE_INFINITY, runs: numRuns, ...parameters } = budget;
  const property = fc.property(
    fc.nat({ max: seeds.length - 1 }),
    fc.array(arbitraryMutation, { minLength: 1, maxLength: 6 }),
    fc.nat({ max: 59 }),
    (which, mutations, turn) => {
      const seed = seeds[which];
      if (!seed) return;
      const text = mutated(seed.text, mutations);
      const started = performance.now();
      runThrough(seed, text, turn);
      const took_ms = performance.now() - started;
      if (took_ms > run_ms_max) throw new Error(`took ${Math.round(took_ms)} ms`);
    },
  );
  const result = fc.check(property, { ...parameters, numRuns });
  if (!result.failed) return null;
  const reason = result.errorInstance instanceof Error ? result.errorInstance.stack : '';
  return `${fc.defaultReportMessage(result)}\n${reason}`;
}
