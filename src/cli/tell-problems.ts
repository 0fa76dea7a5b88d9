import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { formatProblem } from '../text/problem.ts';
import { safe } from '../text/safe.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';

/**
 * Say on stderr what is wrong with a file.
 *
 * @returns the exit code that follows from it: fine, problems, or unusable
 */
export async function tellProblems(
  loaded: Loaded,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  const { problems, problemsBeyond, briefing, file } = loaded;
  if (problems.length === 0 && briefing) return exitCodes.fine;
  const { cli } = language.strings;
  const lines = problems.flatMap(problem => formatProblem(problem, language.problems, cli));
  if (problemsBeyond > 0) lines.push(cli.moreProblems(problemsBeyond));
  const count = problems.length + problemsBeyond;
  lines.push(
    `briefing: ${briefing ? cli.partlyUsed(safe(file), count) : cli.cannotUse(safe(file))}`,
  );
  await output.error(...lines);
  return briefing ? exitCodes.problems : exitCodes.unusable;
}
