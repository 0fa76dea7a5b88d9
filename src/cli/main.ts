import { readConfig } from '../config/read-config.ts';
import { type Language, languageOf } from '../lang/language.ts';
import { readArguments, wantedLanguage } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { languageFromEnvironment } from './interface-language.ts';
import { type Output, processOutput } from './output.ts';
import { tellConfig } from './tell-config.ts';
import { tellEnd } from './tell-end.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/**
 * Run the program.
 *
 * @param argv the words after the program's name
 * @returns the exit code; see `exit-codes.ts`. Errors of the person's making, and what the system
 *   refuses, are told on stderr in one sentence, faults of the program with how to report them;
 *   nothing is thrown
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const output = processOutput();
  const wanted = wantedLanguage(argv);
  let language = languageOf(wanted ?? languageFromEnvironment(process.env));
  catchFaults(async error => {
    process.exit(await tellEnd(error, language, output));
  });
  try {
    const config = await readConfig(
      process.env,
      async () => (await import('../tui/actions.ts')).actions,
    );
    if (wanted === null && config.config.lang) language = languageOf(config.config.lang);
    const found = readArguments(argv, language);
    return await run(wantedOf(found, process.env, config), language, output);
  } catch (error) {
    return tellEnd(error, language, output);
  }
}

/** Hear of what nobody catches. Where the dashboard hears too, it gives the terminal back first. */
function catchFaults(tell: (error: unknown) => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      if (process.listenerCount(event) === 1) tell(error);
    });
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
