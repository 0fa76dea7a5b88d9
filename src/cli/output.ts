import { fstatSync, writeSync } from 'node:fs';
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

/** What makes text harmless, one line after the other, and paints what is to be painted. */
type Gate = (text: string | readonly Painted[], options?: PrintOptions) => string;

/** @param env says whether a build server reads what is written */
function gateOf(env: NodeJS.ProcessEnv): { text: Gate; line: (text: string) => string } {
  const isRead = [env.CI, env.GITHUB_ACTIONS, env.TF_BUILD, env.TEAMCITY_VERSION].some(Boolean);
  const line = (text: string) => (isRead ? withoutCommands(safe(text)) : safe(text));
  const lines = (text: string, make: (line: string) => string) =>
    text.split('\n').map(make).join('\n');
  return {
    line,
    text: (text, { isCommands = false } = {}) =>
      typeof text === 'string'
        ? lines(text, isCommands ? safe : line)
        : text.map(piece => painted(piece, lines(piece.text, line))).join(''),
  };
}

/** @param env says whether a build server reads what is written */
export function processOutput(env: NodeJS.ProcessEnv = process.env): Output {
  const gate = gateOf(env);
  const isDirect = isFileOrPipe(stdoutNumber);
  const put = (text: string) => (isDirect ? writeDirectly(text) : write(process.stdout, text));
  return {
    print: (text, options) => put(gate.text(text, options)),
    error: (...all) => write(process.stderr, all.map(text => `${gate.line(text)}\n`).join('')),
    columns: !isDirect && process.stdout.isTTY ? process.stdout.columns : null,
  };
}

/** An output of which what is printed is kept, made as harmless as what is printed elsewhere. */
export interface KeptOutput extends Output {
  /** All that was printed. */
  kept(): string;
}

/**
 * @param beside takes what is for stderr
 * @param env says whether a build server reads what is written
 */
export function keptOutput(beside: Output, env: NodeJS.ProcessEnv = process.env): KeptOutput {
  const gate = gateOf(env);
  const printed: string[] = [];
  return {
    print: async (text, options) => {
      printed.push(gate.text(text, options));
    },
    error: beside.error,
    columns: null,
    kept: () => printed.join(''),
  };
}

const stdoutNumber = 1;

/** What is no terminal needs none of Node's streams, which take longer to load than to write. */
function isFileOrPipe(number: number): boolean {
  try {
    const found = fstatSync(number);
    return found.isFile() || found.isFIFO();
  } catch {
    return false;
  }
}

/** Write to a file or a pipe; where a pipe does not wait, the stream writes what is left. */
async function writeDirectly(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(stdoutNumber, bytes, written);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw new OutputError(code);
    await write(process.stdout, bytes.subarray(written));
  }
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
function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
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
