import type { HelpPlace } from '../help-place.ts';

/** The words of the help in one language. */
export const helpEn = {
  /** Over the keys of the screen that help was asked from. */
  here: 'On this screen',
  /** Behind an action of other screens: where it is to be had. */
  places: {
    dashboard: 'on the dashboard',
    compare: 'in Compare',
    source: 'in an article',
    picture: 'in the picture',
    help: 'in the help',
    problems: 'in the list of problems',
    briefings: 'in the list of briefings',
    filter: 'in the filter',
    matrix: 'in the matrix',
    timeline: 'in the timeline',
    origins: 'in “Who says it”',
  } satisfies Readonly<Record<HelpPlace, string>>,
  /** The same where these are many. */
  elsewhere: 'on most other screens',
};
