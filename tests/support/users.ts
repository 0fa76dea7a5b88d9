import { spawnSync } from 'node:child_process';

/** Two users of one machine; no system has to know them by name. */
export const victim = 61_001;
export const stranger = 61_002;

/**
 * Run Node as another user, with hardly a variable.
 *
 * @param args for Node
 * @returns what it wrote and how it ended
 */
export function runAs(uid: number, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    uid,
    gid: uid,
    cwd: '/',
    env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', HOME: '/nowhere', ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/**
 * Do something with files as another user.
 *
 * @param script statements, in which `fs` is there
 * @throws what they throw
 */
export function doAs(uid: number, script: string): void {
  const { code, stderr } = runAs(uid, ['-e', `const fs = require('node:fs');\n${script}`]);
  if (code !== 0) throw new Error(stderr);
}

/**
 * Whether tests can be other users: only the superuser may be, and those must be able to run the
 * Node that runs the tests.
 */
export const canBeOthers = process.getuid?.() === 0 && runAs(victim, ['-e', '0']).code === 0;
