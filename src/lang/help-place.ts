/** Where an action is to be had. */
export type HelpPlace =
  | 'dashboard'
  | 'compare'
  | 'source'
  | 'picture'
  | 'help'
  | 'problems'
  | 'briefings'
  | 'filter'
  | 'matrix'
  | 'timeline'
  | 'origins';
