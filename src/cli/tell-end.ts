import type { Language } from '../lang/language.ts';
import { safe } from '../text/safe.ts';
import { UsageError } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type Output, OutputError } from './output.ts';
import { systemRefusal } from './system-refusal.ts';
import { tellFault } from './tell-fault.ts';

/**
 * Say on stderr why the program ends before it has done what was asked: in one sentence what the
 * person or the system has to do with it, and as a report what is a mistake of the program.
 *
 * @param error whatever was thrown
 * @returns the exit code; nothing is thrown
 */
export async function tellEnd(
  error: unknown,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  const sentence = sentenceOf(error, language);
  if (sentence === null) {
    await tellFault(error, language, output);
    return exitCodes.fault;
  }
  // Where not even this can be written, the exit code has to say it.
  await output.error(`briefing: ${sentence}`).catch(() => {});
  return exitCodes.unusable;
}

function sentenceOf(error: unknown, { strings: { cli } }: Language): string | null {
  if (error instanceof OutputError) return cli.cannotWrite(error.code);
  if (error instanceof UsageError) return error.message;
  const refused = systemRefusal(error);
  return refused && cli.systemRefuses(refused.code, safe(refused.path));
}
