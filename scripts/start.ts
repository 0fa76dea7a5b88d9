import { createRequire } from 'node:module';
import { buildIfNeeded } from './build-if-needed.ts';

try {
  const executable = await buildIfNeeded();
  // The program runs in this process: the terminal, its signals and the exit code are its own.
  process.argv[1] = executable;
  createRequire(import.meta.url)(executable);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
