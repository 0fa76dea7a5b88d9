import type { Language } from '../lang/language.ts';
import { cells } from '../text/cells.ts';

/** What is said at the very first start, as much of it as fits in the footer's row. */
export function firstSteps({ firstSteps: steps }: Language, columns: number): string {
  return cells(steps.notice) < columns ? steps.notice : steps.short;
}
