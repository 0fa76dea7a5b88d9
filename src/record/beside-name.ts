import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Enough of a name to recognise the file by; a whole one might grow too long. */
const kept = 50;

/** A new hidden name beside a file, so that it is not taken for a briefing. */
export function besideName(target: string): string {
  return join(dirname(target), `.${shortName(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a name in the file's folder is one that `besideName` could have given. */
export function isBesideName(name: string, target: string): boolean {
  const start = `.${shortName(target)}.`;
  return name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length));
}

/** The beginning of the file's name. */
export function shortName(target: string): string {
  return [...basename(target)].slice(0, kept).join('');
}
