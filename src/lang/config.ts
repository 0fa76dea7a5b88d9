import type { ConfigProblemCode } from '../config/config-problem.ts';
import type { ConfigKey } from '../config/declaration.ts';
import type { ProblemSentence } from './problem-sentence.ts';

/** Everything the program says about its configuration. */
export interface ConfigStrings {
  readonly problems: Readonly<Record<ConfigProblemCode, ProblemSentence>>;
  /** What each setting does, in a sentence. */
  readonly settings: Readonly<Record<ConfigKey, string>>;
  /** For the dashboard's footer and the other commands' stderr, when the file has problems. */
  /** What `briefing config` prints around the values. */
  readonly title: string;
  readonly absent: string;
  readonly noFile: string;
  readonly inForce: string;
  readonly changedKeys: string;
  readonly byDefault: string;
  readonly option: string;
  readonly environment: string;
  readonly onLine: (file: string, line: number) => string;
  readonly terminalWidth: string;
  readonly usualEditor: string;
  readonly noFolders: string;
  readonly noFolder: string;
  readonly noKey: string;
  readonly insteadOf: (keys: string) => string;
  readonly problemCount: (count: number) => string;
  readonly exampleIntro: string;
  readonly help: string;
  readonly notice: (file: string, count: number) => string;
}
