import type { WordDiff } from '../analysis/word-diff.ts';
import { inMiddle, shortened } from './diff-text.ts';

/** A piece of one version of a text. */
export interface VersionRun {
  readonly text: string;
  /** The other version does not have it. */
  readonly own: boolean;
}

/**
 * One of two versions, to stand above or below the other: what it alone has is marked `[−…]` in the
 * first and `[+…]` in the second. Long stretches that both have are cut, in both at the same places.
 * Of two that are too unlike to be compared each is shown whole.
 */
export function versionRuns(
  { parts, isTooUnlike }: WordDiff,
  side: 'first' | 'second',
): readonly VersionRun[] {
  if (isTooUnlike) {
    return parts.filter(part => part.in === side).map(({ text }) => ({ text, own: false }));
  }
  const runs: VersionRun[] = [];
  const sign = side === 'first' ? '−' : '+';
  parts.forEach((part, at) => {
    if (part.in !== 'both' && part.in !== side) return;
    const space = part.spaced && runs.length > 0 ? ' ' : '';
    const own = part.in === side;
    const isLast = at === parts.length - 1;
    const text = own ? `[${sign}${inMiddle(part.text)}]` : shortened(part.text, at > 0, !isLast);
    if (space !== '') runs.push({ text: space, own: false });
    runs.push({ text, own });
  });
  return runs;
}
