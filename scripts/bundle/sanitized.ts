import { RecentMap } from './recent-map.ts';

const control = /[\u0000-\u001f\u007f-\u009f]/;
const known = new RecentMap<string>(200);

/**
 * Sanitise a text line by line, and only lines with control characters that are not known yet: there is
 * nothing to take away from others, and of the known most stand in every frame.
 *
 * @param sanitize takes away what would move the cursor; a line's outcome depends on that line only,
 *   as long as its styles end with it
 */
export function sanitized(text: string, sanitize: (line: string) => string): string {
  if (!control.test(text)) return text;
  return text
    .split('\n')
    .map(line => (control.test(line) ? sanitizedLine(line, sanitize) : line))
    .join('\n');
}

function sanitizedLine(line: string, sanitize: (line: string) => string): string {
  const before = known.get(line);
  if (before !== undefined) return before;
  const made = sanitize(line);
  known.set(line, made);
  return made;
}
