import { styleText } from 'node:util';
import type { Painted, PrintStyle } from '../text/painted.ts';
import { safe } from '../text/safe.ts';
import { withoutCommands } from '../text/workflow-commands.ts';
import { dieOf } from '../tui/terminal/endings.ts';

/** What was to be written could not be: the disk is full, say. */
export class OutputError extends Error {
  /** The system's name of the error, such as ENOSPC. */
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface PrintOptions {
  /** The text is orders to a build server, and made as such. */
  readonly isCommands?: boolean;
}

/**
 * The only way text leaves the program, but for the dashboard's own screen: every line goes through
 * `safe`, whoever made it.
 */
export interface Output {
  /** Text for stdout; ends with a line break. */
  print(text: string | readonly Painted[], options?: PrintOptions): Promise<void>;
  /** Lines for stderr. What stands in one of them stays in it. */
  error(...lines: readonly string[]): Promise<void>;
  readonly columns: number | null;
}

/** @param env says whether a build server reads what is written */
export function processOutput(env: NodeJS.ProcessEnv = process.env): Output {
  const isRead = [env.CI, env.GITHUB_ACTIONS, env.TF_BUILD, env.TEAMCITY_VERSION].some(Boolean);
  const line = (text: string) => (isRead ? withoutCommands(safe(text)) : safe(text));
  const lines = (text: string, make: (line: string) => string) =>
    text.split('\n').map(make).join('\n');
  return {
    print: (text, { isCommands = false } = {}) => {
      if (typeof text === 'string') {
        return write(process.stdout, lines(text, isCommands ? safe : line));
      }
      return write(
        process.stdout,
        text.map(piece => painted(piece, lines(piece.text, line))).join(''),
      );
    },
    error: (...all) => write(process.stderr, all.map(text => `${line(text)}\n`).join('')),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
}

const colours = { error: 'red', warning: 'magenta', note: 'cyan' } as const satisfies Readonly<
  Record<PrintStyle, string>
>;

function painted({ style }: Painted, text: string): string {
  return style === null
    ? text
    : styleText(['bold', colours[style]], text, { validateStream: false });
}

/**
 * Write all of a text before going on. A reader that has seen enough (`| head`) closes the pipe:
 * that is no error, and there is nobody left to tell. A terminal that has gone ends everything.
 */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (stream.isTTY && error.code === 'EIO') dieOf('SIGHUP');
      if (error.code === 'EPIPE') resolve();
      else reject(new OutputError(error.code ?? 'unknown'));
    };
    stream.once('error', onError);
    stream.write(text, error => {
      if (error) return onError(error as NodeJS.ErrnoException);
      stream.off('error', onError);
      resolve();
    });
  });
}
