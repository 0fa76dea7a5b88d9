export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const themes = ['dark', 'light'] as const;
export type Theme = (typeof themes)[number];

/** Columns and rows of a terminal. */
export type Size = readonly [cols: number, rows: number];

/** A place at which the screen is looked at, and how one gets there from the one before. */
export interface Stop {
  readonly name: string;
  /** Each is pressed when the program is done with the one before. */
  readonly keys: readonly string[];
  /** What the terminal's size is changed to before; absent: it stays. */
  readonly size?: Size;
  /** A file is read: how often it is told what is known so far depends on how fast that is. */
  readonly reads?: true;
}

export interface Run {
  /** Where it is recorded, in `tests/golden/screens/`. */
  readonly file: string;
  readonly language: Language;
  readonly size: Size;
  readonly stops: readonly Stop[];
}

type Listed = readonly [name: string, keys: string, more?: Pick<Stop, 'size' | 'reads'>];

/** Keys stand apart by blanks. All begin on the list of briefings. */
function stops(...list: readonly Listed[]): Stop[] {
  return list.map(([name, keys, more]) => ({
    name,
    keys: keys.split(' ').filter(Boolean),
    ...more,
  }));
}

const reads = { reads: true } as const;
const narrow = { size: [50, 16] } as const;

/** Three articles, none of them at hand. */
const beijing = stops(
  ['list of briefings', '', reads],
  ['problems: a file that cannot be opened', 'down enter', reads],
  ['dashboard: key figures', 'b home enter', reads],
  ['dashboard: last key figure', 'end'],
  ['dashboard: statements', '2'],
  ['dashboard: last casualty estimate', '3 end'],
  ['dashboard: last source', '4 end'],
  ['dashboard: one panel alone', '1 home z'],
  ['dashboard: a key that has no use', 'z o'],
  ['compare: a date', 'enter'],
  ['compare: a date, last source, next page', 'end pagedown right right pagedown'],
  ['source: its passages', 'enter'],
  ['source: its passages, next page', 'pagedown'],
  ['compare: a figure, a silent source', 'esc down'],
  ['compare: a figure', 'left left'],
  ['picture: a figure', 'c'],
  ['picture: last casualty estimate', 'end'],
  ['compare: a statement', 'esc esc 2 home enter'],
  ['compare: a statement, another version', 'd'],
  ['compare: a casualty estimate', 'esc 3 home enter'],
  ['matrix', 'esc m'],
  ['matrix: next page, next source', 'pagedown right'],
  ['matrix: the other cells', 'z'],
  ['timeline', 'z home t'],
  ['timeline: last entry', 'end'],
  ['origins', 'w home'],
  ['origins: a chain', 'down down down'],
  ['origins: last claim', 'end'],
  ['filter', 'esc esc esc f'],
  ['filter: one chosen', 'down space'],
  ['dashboard: filtered', 'esc'],
  ['matrix: filtered', 'm'],
  ['timeline: filtered', 't'],
  ['dashboard: the filter cleared', 'esc esc esc'],
  ['dashboard: words looked for', '/ kim'],
  ['dashboard: next match', 'enter n'],
  ['compare: a match', 'enter'],
  ['dashboard: nothing found', 'esc esc / zz'],
  ['help', 'esc ?'],
  ['help: next page', 'pagedown'],
  ['dashboard: narrow', 'esc', narrow],
  ['too small', '', { size: [39, 11] }],
);

/** Ten articles, most of them at hand, and every fault and finding there is. */
const ombrelune = stops(
  ['dashboard: key figures', 'end enter', reads],
  ['dashboard: last key figure', 'end'],
  ['dashboard: last statement', '2 end'],
  ['dashboard: last casualty estimate', '3 end'],
  ['dashboard: sources', '4'],
  ['dashboard: last source', 'end'],
  ['dashboard: one panel alone', 'home z'],
  ['source: an article', 'z enter'],
  ['source: an article, third passage', 'n n'],
  ['source: an article, last line', 'end'],
  ['source: passages of the same', 'v'],
  ['source: words looked for in an article', 'v / vall'],
  ['source: next match in an article', 'enter n'],
  ['source: a stale article', 'esc esc down down down down down down down enter'],
  ['source: an article that is not at hand', 'esc down enter'],
  ['compare: a figure', 'esc 1 home enter'],
  ['compare: a date', 'down'],
  ['compare: a figure, two origins', 'down down'],
  ['picture: a figure', 'c'],
  ['compare: a statement', 'esc esc 2 home enter'],
  ['compare: a statement, next page', 'pagedown'],
  ['compare: last statement', 'esc end enter'],
  ['compare: a casualty estimate', 'esc 3 home enter'],
  ['compare: an impossible estimate', 'down'],
  ['picture: casualty estimates', 'c'],
  ['matrix', 'esc esc m'],
  ['matrix: next page, next source', 'pagedown right'],
  ['matrix: the other cells', 'z'],
  ['matrix: words looked for', 'z home / dam enter'],
  ['timeline', 'esc t'],
  ['timeline: last entry', 'end'],
  ['origins', 'w home'],
  ['origins: last claim', 'end'],
  ['problems', '!'],
  ['problems: last page', 'end'],
  ['filter: two chosen', 'esc esc esc esc f space end space'],
  ['dashboard: nothing left by the filter', 'esc'],
  ['dashboard: filtered', 'f space esc'],
  ['origins: filtered', 'w'],
  ['help: words looked for', 'esc esc ? / mat'],
  ['source: narrow', 'esc esc 4 home enter', narrow],
  ['compare: narrow', 'esc 1 home enter'],
);

/** So wide that nothing that is told needs a second row, in which it would shift with every word. */
const toldSize: Size = [2000, 60];

const briefings = [
  { name: 'beijing', stops: beijing },
  { name: 'ombrelune', stops: ombrelune },
] as const;
const sizes: readonly Size[] = [
  [80, 24],
  [120, 40],
  [200, 60],
];

/** What is drawn: the screens of each briefing in each size and language. */
export const drawn: readonly Run[] = briefings.flatMap(({ name, stops }) =>
  sizes.flatMap(size =>
    languages.map(language => {
      const file = `${name}.${size.join('x')}.${language}.txt`;
      return { file, language, size, stops };
    }),
  ),
);

/** What is told to whoever listens. */
export const told: readonly Run[] = briefings.flatMap(({ name, stops }) =>
  languages.map(language => {
    const file = `${name}.told.${language}.txt`;
    return { file, language, size: toldSize, stops: stops.filter(stop => !stop.size) };
  }),
);
