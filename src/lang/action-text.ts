/** Everything a key can do, by id. Config files and docs name actions by these ids. */
export const actionIds = [
  'panel-left',
  'panel-right',
  'panel-next',
  'panel-previous',
  'panel-1',
  'panel-2',
  'panel-3',
  'panel-4',
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'open',
  'back',
  'zoom',
  'source-left',
  'source-right',
  'next-passage',
  'previous-passage',
  'article-list',
  'find',
  'next-match',
  'previous-match',
  'filter-items',
  'toggle',
  'filter',
  'matrix',
  'timeline',
  'origins',
  'picture',
  'compare-with',
  'copy',
  'copy-citation',
  'edit',
  'open-address',
  'briefings',
  'problems',
  'reload',
  'print',
  'help',
  'suspend',
  'quit',
] as const;
export type ActionId = (typeof actionIds)[number];

/** Why an action cannot be used now. */
export const unavailableReasons = [
  'nothing-selected',
  'nothing-open',
  'one-briefing',
  'no-problems',
  'from-stdin',
  'no-job-control',
  'no-article-text',
  'says-nothing',
  'no-address',
  'several-sources',
  'no-number-here',
  'no-statement',
  'no-other-version',
  'no-search',
  'nothing-found',
  'at-the-start',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

/** A word or two for the footer, and a sentence for help and docs. */
export interface ActionWords {
  readonly hint: string;
  /** A shorter hint for where room is short; absent: the hint is short. */
  readonly short?: string;
  readonly sentence: string;
}
