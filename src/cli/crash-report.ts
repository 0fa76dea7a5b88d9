import type { CrashStrings } from '../lang/language.ts';

/** Where a fault happened, for whoever is to mend it. */
export interface Surroundings {
  readonly version: string;
  readonly node: string;
  /** The system and the processor. */
  readonly platform: string;
  readonly terminal: string;
  /** The person's own folder: it stands in paths, and is nobody else's business. */
  readonly home: string;
}

/** As much as a report needs; a message may quote a whole file. */
const lines_max = 40;
const columns_max = 300;

/**
 * What to say when the program itself made a mistake: what happened in one sentence, what to do
 * about it, and the lines to pass on.
 *
 * @param error whatever was thrown
 * @returns lines; they still have to be made safe
 */
export function crashReport(
  error: unknown,
  around: Surroundings,
  strings: CrashStrings,
): readonly string[] {
  const { version, node, platform, terminal, home } = around;
  const withoutHome = (line: string) => (home.length > 1 ? line.replaceAll(home, '~') : line);
  const reason = messageOf(error).trim().replace(/\s+/g, ' ') || strings.unknown;
  const passedOn = [`briefing ${version}, Node.js ${node}, ${platform}, ${terminal}`];
  for (let cause = error, depth = 0; cause !== undefined && depth < 4; depth++) {
    passedOn.push(...stackOf(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return [
    strings.stopped(shortened(withoutHome(reason))),
    '',
    strings.report,
    '',
    ...passedOn.slice(0, lines_max).map(line => `  ${shortened(withoutHome(line))}`),
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : textOf(error);
}

function stackOf(error: unknown): readonly string[] {
  const text = error instanceof Error ? (error.stack ?? error.message) : textOf(error);
  return text.split('\n');
}

/** Anything may be thrown, also what refuses to be text. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return typeof thrown;
  }
}

function shortened(line: string): string {
  return line.length > columns_max ? `${line.slice(0, columns_max)}…` : line;
}
