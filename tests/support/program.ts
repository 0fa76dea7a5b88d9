import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { dist, executable } from '../../scripts/build.ts';
import { freshEnvironment } from '../../scripts/terminal/environment.ts';

/**
 * The built program's file, to be run with the Node that runs the tests.
 *
 * @throws when it could not be built, with the reason
 */
export function program(): string {
  const failure = inject('buildFailure');
  if (failure !== null) throw new Error(`The program could not be built: ${failure}`);
  return path.join(dist, executable);
}

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Record<string, string | undefined>;
  readonly cwd?: string;
  /** For Node itself, before the program. */
  readonly nodeArgs?: readonly string[];
  /** Another script than the built program. */
  readonly script?: string;
  /** An open file for the output, which is then not given back; it is closed. */
  readonly stdout?: number;
}

/** Run the program without a terminal: its output goes to pipes, its home folder is empty. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdin = '', env, cwd, nodeArgs = [], script = program(), stdout: file } = options;
  const environment = freshEnvironment(env);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
        env: environment.variables,
        cwd: cwd ?? environment.variables.HOME,
        stdio: ['pipe', file ?? 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      child.stdout?.setEncoding('utf8').on('data', text => {
        stdout += text;
      });
      child.stderr?.setEncoding('utf8').on('data', text => {
        stderr += text;
      });
      child.on('error', reject).on('close', code => resolve({ stdout, stderr, code }));
      // A program that ends without reading its input closes the pipe, which is no failure.
      child.stdin?.on('error', () => {}).end(stdin);
    });
  } finally {
    if (file !== undefined) closeSync(file);
    environment.dispose();
  }
}
