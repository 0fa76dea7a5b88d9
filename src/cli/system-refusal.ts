/** What the system did not let the program do. */
export interface SystemRefusal {
  /** The system's own short name of the error, such as `EMFILE`. */
  readonly code: string;
  /** What it was about; empty where that is not known. */
  readonly path: string;
}

/** With these the system says that it was asked wrongly. */
const mistakes = ['EBADF', 'EFAULT'];

/**
 * Tell a refusal of the system from a mistake of the program: no file may be opened any more, the
 * disk is full or broken, permissions have changed.
 *
 * @param error whatever was thrown
 * @returns null for all else
 */
export function systemRefusal(error: unknown): SystemRefusal | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  // Of a thread that cannot begin Node says why in its message alone.
  if (code === 'ERR_WORKER_INIT_FAILED') {
    return { code: /\bE[A-Z0-9]+$/.exec(message)?.[0] ?? code, path: '' };
  }
  if (!code || !syscall || !/^E[A-Z0-9]+$/.test(code) || mistakes.includes(code)) return null;
  return { code, path: typeof path === 'string' ? path : '' };
}
