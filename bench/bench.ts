import type { Figure } from './statistics.ts';

/** What a bench is given. */
export interface Surroundings {
  /** The built program. */
  readonly program: string;
  /** A folder for files that are made; gone afterwards. */
  readonly folder: string;
  readonly runs: number;
  /** Seconds for which an open dashboard is watched. */
  readonly idle_s: number;
  /** Says what is being done. */
  readonly tell: (text: string) => void;
}

/** One thing that is measured. */
export interface Bench {
  readonly name: string;
  readonly measure: (surroundings: Surroundings) => Promise<readonly Figure[]>;
}
