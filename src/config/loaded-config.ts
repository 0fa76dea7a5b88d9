import type { Config } from './config.ts';
import type { ConfigProblem } from './config-problem.ts';

/** What reading the configuration gives: never an exception for anything a file may contain. */
export interface LoadedConfig {
  /** The file that was looked for; null where there is none to look for. */
  readonly file: string | null;
  readonly exists: boolean;
  readonly config: Config;
  /** In the file's order. */
  readonly problems: readonly ConfigProblem[];
  /** How many further problems were found past the limit. */
  readonly problemsBeyond: number;
  /** The line on which each key stands, by its name. */
  readonly lines: ReadonlyMap<string, number>;
}
