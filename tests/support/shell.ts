import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { program, type Run } from './program.ts';

/** Run a line of bash in which `briefing` is the built program. */
export async function shell(line: string, cwd: string): Promise<Run> {
  const command = `briefing() { '${process.execPath}' '${program()}' "$@"; }\n${line}`;
  const env = { PATH: process.env.PATH, HOME: cwd, LANG: 'en_US.UTF-8' };
  try {
    return { ...(await promisify(execFile)('bash', ['-c', command], { cwd, env })), code: 0 };
  } catch (error) {
    return error as Run;
  }
}
