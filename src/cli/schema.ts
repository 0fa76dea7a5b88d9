import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';

/** Print the JSON Schema that stands beside the program in its package. */
export async function printSchema(output: Output): Promise<ExitCode> {
  const file = path.join(import.meta.dirname, '../schema/briefing.schema.json');
  await output.print(await readFile(file, 'utf8'));
  return exitCodes.fine;
}
