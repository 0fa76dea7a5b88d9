import { isFound } from './status.ts';
import type { ReportCheck } from './verify-report.ts';

/** Whether somebody should look at a report's words: they are not found, or do not say what it has. */
export function needsLook({ status, checks, issues, cueMissing }: ReportCheck): boolean {
  if (!isFound(status) && status !== 'no_text') return true;
  if (cueMissing || checks.some(check => check.beside !== null)) return true;
  return issues.some(issue => issue.code !== 'mood_unseen');
}
