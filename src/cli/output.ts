import { safe } from '../text/safe.ts';
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

/** The only way text leaves the program, but for the dashboard's own screen. */
export interface Output {
  /** Text made by the program for stdout; ends with a line break. */
  print(text: string): Promise<void>;
  /** Text for stderr; every line is made safe. */
  error(text: string): Promise<void>;
  readonly columns: number | null;
}

export function processOutput(): Output {
  return {
    print: text => write(process.stdout, text),
    error: text => write(process.stderr, text.split('\n').map(safe).join('\n')),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
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
