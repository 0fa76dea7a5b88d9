import type { ConfigProblemCode } from '../config/config-problem.ts';
import type { ConfigKey } from '../config/declaration.ts';
import type { ProblemSentence } from './problem-sentence.ts';

/** Everything the program says about its configuration. */
export interface ConfigStrings {
  readonly problems: Readonly<Record<ConfigProblemCode, ProblemSentence>>;
  /** What each setting does, in a sentence. */
  readonly settings: Readonly<Record<ConfigKey, string>>;
  /** For the dashboard's footer and the other commands' stderr, when the file has problems. */
  readonly notice: (file: string, count: number) => string;
}
