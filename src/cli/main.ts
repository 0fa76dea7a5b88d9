import { readConfig } from '../config/read-config.ts';
import { type Language, languageOf } from '../lang/language.ts';
import { readArguments, UsageError, wantedLanguage } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { languageFromEnvironment } from './interface-language.ts';
import { type Output, OutputError, processOutput } from './output.ts';
import { tellConfig } from './tell-config.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/**
 * Run the program.
 *
 * @param argv the words after the program's name
 * @returns the exit code; see `exit-codes.ts`. Errors of the person's making are told on stderr
 *   in one sentence; anything thrown from here is a fault of the program
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const output = processOutput();
  const config = await readConfig(
    process.env,
    async () => (await import('../tui/actions.ts')).actions,
  );
  const language = languageOf(
    wantedLanguage(argv) ?? config.config.lang ?? languageFromEnvironment(process.env),
  );
  try {
    const found = readArguments(argv, language);
    return await run(wantedOf(found, process.env, config), language, output);
  } catch (error) {
    const { cli } = language.strings;
    const told = error instanceof OutputError ? cli.cannotWrite(error.code) : null;
    if (told === null && !(error instanceof UsageError)) throw error;
    await output.error(`briefing: ${told ?? (error as UsageError).message}`);
    return exitCodes.unusable;
  }
}

async function run(found: Wanted, language: Language, output: Output): Promise<ExitCode> {
  if (found.help) {
    await output.print(language.strings.cli.help(found.command));
    return exitCodes.fine;
  }
  if (found.version) {
    const { version } = await import('./version.ts');
    await output.print(`${version()}\n`);
    return exitCodes.fine;
  }
  switch (found.command) {
    case 'schema': {
      const { printSchema } = await import('./schema.ts');
      return printSchema(output);
    }
    case 'config': {
      const { printConfig } = await import('./config.ts');
      return printConfig(found, language, output);
    }
    case 'check': {
      const { checkBriefings } = await import('./check.ts');
      await tellConfig(found.config, language, output);
      return checkBriefings(found, language, output);
    }
    case 'print': {
      const { printBriefings } = await import('./print.ts');
      await tellConfig(found.config, language, output);
      return printBriefings(found, language, output);
    }
    case 'briefing': {
      const { openBriefings } = await import('./open.ts');
      return openBriefings(found, language, output);
    }
  }
}
