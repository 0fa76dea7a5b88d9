/** How colours are chosen, by the names options and files use. */
export const themeNames = ['palette', 'dark', 'light', 'high-contrast', 'none'] as const;
export type ThemeName = (typeof themeNames)[number];

/** How changes of files are noticed: the system tells of them, or they are looked for. */
export const followNames = ['system', 'poll'] as const;
export type FollowName = (typeof followNames)[number];

/** The languages the program speaks. */
export const languageCodes = ['en', 'fr'] as const;

/** Columns of the plain summary. */
export const widthRange = { min: 40, max: 400 } as const;

/** What is in force where nothing else is said. Nulls: the locale's, the terminal's, the environment's. */
export const configDefaults = {
  theme: 'palette',
  lang: null,
  width: null,
  ascii: false,
  articles: [],
  editor: null,
  follow: 'system',
  wheel: false,
  screen_reader: false,
} as const;
