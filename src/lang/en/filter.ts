import type { FilterKind } from '../filter-kind.ts';

/** The words of filtering in one language. */
export const filterEn = {
  title: 'Show only claims with one of each kind that is chosen',
  kinds: { source: 'source', actor: 'actor', finding: 'finding' } satisfies Readonly<
    Record<FilterKind, string>
  >,
  /** Over the options of a kind, and over how many claims each of them would leave. */
  headings: { source: 'Sources', actor: 'Actors', finding: 'Findings' } satisfies Readonly<
    Record<FilterKind, string>
  >,
  left: 'claims left',
  toVerify: 'to verify',
  /** Said aloud, before what is filtered by. */
  isOn: 'The filter is on',
  /** How many are left of how many. */
  of: (left: number, all: number) => `${left} of ${all}`,
  /** In a list that is empty now, with the keys to change the filter and to clear it. */
  nothing: (change: string, clear: string) =>
    `Nothing here matches the filter. ${change} changes it, ${clear} on the dashboard clears it.`,
};
