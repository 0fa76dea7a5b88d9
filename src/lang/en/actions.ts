import type { ActionId, ActionWords, UnavailableReason } from '../action-text.ts';

const of: Readonly<Record<ActionId, ActionWords>> = {
  'panel-left': { hint: 'panel', sentence: 'Go to the panel on the left.' },
  'panel-right': { hint: 'panel', sentence: 'Go to the panel on the right.' },
  'panel-next': { hint: 'next panel', sentence: 'Go to the next panel.' },
  'panel-previous': { hint: 'previous panel', sentence: 'Go to the previous panel.' },
  'panel-1': { hint: 'figures', sentence: 'Go to key figures and dates.' },
  'panel-2': { hint: 'statements', sentence: 'Go to actor statements.' },
  'panel-3': { hint: 'casualties', sentence: 'Go to casualty estimates.' },
  'panel-4': { hint: 'sources', sentence: 'Go to source provenance.' },
  up: {
    hint: 'item',
    sentence:
      'Go up: the item above, and past the first one the panel above; in Compare the claim before; in an article the line above.',
  },
  down: {
    hint: 'item',
    sentence:
      'Go down: the item below, and past the last one the panel below; in Compare the claim after; in an article the line below.',
  },
  'page-up': { hint: 'page up', sentence: 'Go one page up.' },
  'page-down': { hint: 'page down', sentence: 'Go one page down.' },
  first: { hint: 'first', sentence: 'Go to the first item.' },
  last: { hint: 'last', sentence: 'Go to the last item.' },
  open: {
    hint: 'open',
    sentence:
      'Open: Compare for a claim, the article for a source, and back and forth between the two.',
  },
  back: {
    hint: 'back',
    sentence:
      'Give up the search, else go back to where you came from; on the dashboard clear the filter.',
  },
  zoom: {
    hint: 'zoom',
    sentence:
      'Show the focused panel alone, or all panels; in the matrix the answers, or a sign for each.',
  },
  'source-left': { hint: 'source', sentence: 'Go to the source on the left.' },
  'source-right': { hint: 'source', sentence: 'Go to the source on the right.' },
  'next-passage': {
    hint: 'passage',
    sentence: 'Go to the next passage; while words are looked for, to their next match.',
  },
  'previous-passage': { hint: 'previous', sentence: 'Go to the previous passage, or match.' },
  'article-list': {
    hint: 'text/list',
    sentence: 'Show the list of passages instead of the article’s text, or the text again.',
  },
  find: {
    hint: 'find',
    sentence:
      'Look for words in all that is shown; accents and case do not matter, and all of them must occur.',
  },
  'next-match': { hint: 'match', sentence: 'Go to the next match of the search.' },
  'previous-match': { hint: 'previous', sentence: 'Go to the previous match of the search.' },
  'filter-items': {
    hint: 'filter',
    sentence: 'Choose sources, actors and findings to show only the claims that have them.',
  },
  toggle: { hint: 'choose', sentence: 'Choose this to filter by, or no longer.' },
  filter: { hint: 'filter', sentence: 'Type a word to show only the actions that have it.' },
  matrix: {
    hint: 'matrix',
    sentence: 'Show all claims against all sources: who answers what, and who is silent.',
  },
  timeline: {
    hint: 'timeline',
    short: 'time',
    sentence: 'Show everything that is dated in the order of time, each date as precise as given.',
  },
  origins: {
    hint: 'who says it',
    short: 'who',
    sentence: 'Show who says it: each distinct origin, its chains, and the claims that rest on it.',
  },
  picture: {
    hint: 'picture',
    sentence:
      'Show a figure or a casualty estimate as bars on one axis: low, best and high of every report, by origin.',
  },
  'compare-with': {
    hint: 'versions',
    sentence: 'Compare what a statement says in this source with the next one, word by word.',
  },
  copy: {
    hint: 'copy',
    sentence: 'Copy the item with its words, its chain and its source, as a paragraph to paste.',
  },
  'copy-citation': {
    hint: 'copy citation',
    sentence: 'Copy the citation of the source: author, title, outlet, date, address.',
  },
  edit: {
    hint: 'edit',
    sentence:
      'Open the file at this item in your editor (VISUAL, EDITOR); back here it is read again.',
  },
  'open-address': {
    hint: 'open address',
    short: 'link',
    sentence: 'Open the address of the source in the browser, or copy it where there is none.',
  },
  briefings: {
    hint: 'briefings',
    short: 'files',
    sentence: 'Choose another briefing of the folder.',
  },
  problems: {
    hint: 'problems',
    sentence: 'Show what is wrong or to verify in the file, line by line.',
  },
  reload: { hint: 'reload', sentence: 'Read the file again; the selection stays.' },
  print: { hint: 'print', sentence: 'Leave and print the plain summary.' },
  help: { hint: 'help', sentence: 'Show the keys, those of this screen first.' },
  suspend: { hint: 'suspend', sentence: 'Go to the shell; fg comes back.' },
  quit: { hint: 'quit', sentence: 'Leave.' },
};

/** The words of actions and keys. */
export const actionsEn = {
  of,
  /** Hints for several keys at once, where the footer has no room for one each. */
  together: { move: 'move' },
  unavailable: {
    'nothing-selected': 'nothing is selected',
    'nothing-open': 'no briefing is open',
    'one-briefing': 'there is no other briefing in the folder',
    'no-problems': 'nothing is wrong or to verify',
    'from-stdin': 'the briefing came through a pipe',
    'no-job-control': 'there is no shell to go back to',
    'no-article-text': 'the text of this article is not at hand',
    'says-nothing': 'this source says nothing about it',
    'no-address': 'no address of the source is recorded',
    'no-search': 'nothing is looked for',
    'nothing-found': 'nothing found',
    'at-the-start': 'this is the first screen',
    'several-sources': 'several sources answer it; choose one in Compare',
    'no-number-here': 'this is no figure and no casualty estimate',
    'no-statement': 'only statements are compared word by word',
    'no-other-version': 'no other source has these words in this language',
  } satisfies Readonly<Record<UnavailableReason, string>>,
  /** The names of keys as people call them. */
  keyNames: {
    left: '←',
    right: '→',
    up: '↑',
    down: '↓',
    enter: 'Enter',
    esc: 'Esc',
    tab: 'Tab',
    'shift-tab': 'Shift-Tab',
    pageup: 'PgUp',
    pagedown: 'PgDn',
    home: 'Home',
    end: 'End',
    backspace: 'Backspace',
    insert: 'Ins',
    delete: 'Del',
    ' ': 'Space',
  },
};
