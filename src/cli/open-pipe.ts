import { fstatSync } from 'node:fs';

/**
 * The pipe that a path names, where the shell has opened it for this program: `/dev/stdin`, and the
 * `/dev/fd/63` that `<(…)` stands for. A pipe in the file system is none of these: it may have
 * nobody at its other end, and would be waited for without end.
 *
 * @returns its file descriptor, 0 being standard input; null for any other path
 */
export function openPipe(path: string): number | null {
  const named = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1];
  const descriptor = path === '/dev/stdin' ? 0 : named === undefined ? null : Number(named);
  if (descriptor === null) return null;
  try {
    const found = fstatSync(descriptor);
    return found.isFIFO() || found.isSocket() ? descriptor : null;
  } catch {
    return null;
  }
}

/** Whether what a path names can be read only once, and not be written to. */
export function isReadOnce(path: string): boolean {
  return path === '-' || openPipe(path) !== null;
}

/** Whether a path that is to be written to means standard output. */
export function isStdout(path: string): boolean {
  return path === '-' || path === '/dev/stdout' || /^\/(?:dev|proc\/self)\/fd\/1$/.test(path);
}
