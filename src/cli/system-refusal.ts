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
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (!code || !syscall || !/^E[A-Z0-9]+$/.test(code) || mistakes.includes(code)) return null;
  return { code, path: typeof path === 'string' ? path : '' };
}
