import { readdirSync, readFileSync } from 'node:fs';

/** Whether the system tells what its processes are doing. Only Linux does, in `/proc`. */
export const isRestKnown = process.platform === 'linux';

/**
 * Whether a process and all it has started wait for something to happen: none of their threads runs,
 * or would run if it were its turn. A busy machine makes a program slow; this does not change.
 *
 * @returns true for what has ended, and where the system does not tell
 */
export function isAtRest(pid: number): boolean {
  if (!isRestKnown) return true;
  const threads = listed(`/proc/${pid}/task`);
  return threads.every(thread => {
    const folder = `/proc/${pid}/task/${thread}`;
    // The name, in parentheses, may hold anything.
    const state = /^.*\) (\S)/s.exec(content(`${folder}/stat`))?.[1];
    if (state === 'R' || state === 'D') return false;
    return content(`${folder}/children`)
      .split(' ')
      .filter(Boolean)
      .every(child => isAtRest(Number(child)));
  });
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Nothing of a thread that has ended meanwhile. */
function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
