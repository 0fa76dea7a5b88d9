import { statSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../lang/language.ts';
import { cut } from '../text/cells.ts';
import { formatNumber } from '../text/number.ts';
import { safe } from '../text/safe.ts';

/** Smaller files are there before a line about them could be read. */
const worthTelling_bytes = 300_000;

/**
 * Say on the terminal that a long file is being read. The terminal is still the shell's, so that
 * Ctrl-C ends the reading.
 *
 * @param file a path, or `-`
 * @returns a function that takes the line away again, once
 */
export function tellReading(file: string, language: Language): () => void {
  const size = sizeOf(file);
  if (size < worthTelling_bytes) return () => {};
  const megabytes = formatNumber(Math.round(size / 100_000) / 10, language.quantities);
  const sentence = language.opening.reading(safe(path.basename(file)), megabytes);
  const { stdout } = process;
  stdout.write(cut(sentence, stdout.columns - 1));
  let isTold = true;
  return () => {
    if (isTold) stdout.write('\r\u001b[K');
    isTold = false;
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    // Whatever is wrong with it is told when it is read.
    return 0;
  }
}
