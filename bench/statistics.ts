/** One figure of a bench: what was measured how often, and what came out. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'bytes' | 'MB' | '%' | '×';
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  /** The median in medians of the floor measured in the same rounds; null: there is none. */
  readonly timesFloor: number | null;
  /** What it should be at most, in words; null: it is there to compare with. */
  readonly target: string | null;
}

interface Sample {
  readonly name: string;
  readonly unit?: Figure['unit'];
  readonly values: readonly number[];
  /** What the floor took in the same rounds. */
  readonly floor?: readonly number[];
  readonly target?: string;
}

/**
 * Put measured values into a figure.
 *
 * @throws for no values
 */
export function figureOf({ name, unit = 'ms', values, floor, target }: Sample): Figure {
  if (values.length === 0) throw new Error(`${name}: nothing was measured.`);
  const median = quantile(values, 0.5);
  return {
    name,
    unit,
    runs: values.length,
    min: quantile(values, 0),
    median,
    p95: quantile(values, 0.95),
    timesFloor: floor ? median / quantile(floor, 0.5) : null,
    target: target ?? null,
  };
}

/** The value that a share of the values does not exceed: the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[rank] ?? Number.NaN;
}
