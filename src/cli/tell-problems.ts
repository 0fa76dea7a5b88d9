import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { formatProblem } from '../text/problem.ts';
import { safe } from '../text/safe.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';

interface Telling {
  /** How many problems are told; of the others, how many there are. */
  readonly problems_max?: number;
  /** Cells that lines of the file are cut to; null: they are not cut. */
  readonly width?: number | null;
}

/**
 * Say on stderr what is wrong with a file.
 *
 * @returns the exit code that follows from it: fine, problems, or unusable
 */
export async function tellProblems(
  loaded: Loaded,
  language: Language,
  output: Output,
  { problems_max = Number.POSITIVE_INFINITY, width = null }: Telling = {},
): Promise<ExitCode> {
  const { problems, problemsBeyond, briefing, file } = loaded;
  if (problems.length === 0 && briefing) return exitCodes.fine;
  const { cli } = language.strings;
  const told = problems.slice(0, problems_max);
  const lines = told.flatMap(problem =>
    formatProblem(problem, language.problems, cli, width ?? undefined),
  );
  const count = problems.length + problemsBeyond;
  if (count > told.length) lines.push(cli.moreProblems(count - told.length));
  lines.push(
    `briefing: ${briefing ? cli.partlyUsed(safe(file), count) : cli.cannotUse(safe(file))}`,
  );
  await output.error(...lines);
  return briefing ? exitCodes.problems : exitCodes.unusable;
}
