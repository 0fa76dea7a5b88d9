import { writeSync } from 'node:fs';
import type { PaintSink } from './painter.ts';

/** The terminal as what frames are painted on. */
export interface TerminalSink extends PaintSink {
  /** From now on somebody hears of what goes wrong with the stream, which is written to instead. */
  stream(): void;
}

/**
 * The terminal on standard output. Until somebody hears of the stream's errors it is written to directly,
 * which throws what the system refuses.
 */
export function terminalSink(stdout = process.stdout): TerminalSink {
  let isStream = false;
  return {
    get columns() {
      return stdout.columns;
    },
    get rows() {
      return stdout.rows;
    },
    write(text) {
      if (isStream) return stdout.write(text);
      let rest = Buffer.from(text);
      while (rest.length > 0) rest = rest.subarray(writeSync(stdout.fd, rest));
      return true;
    },
    onDrain(drained) {
      stdout.once('drain', drained);
    },
    stream() {
      isStream = true;
    },
  };
}
