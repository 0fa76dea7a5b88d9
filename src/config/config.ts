import type { FollowName, languageCodes, ThemeName } from './values.ts';

/** What a configuration file says, as far as it is right. Nulls: nothing is said. */
export interface Config {
  readonly theme: ThemeName | null;
  readonly lang: (typeof languageCodes)[number] | null;
  readonly width: number | null;
  readonly ascii: boolean | null;
  /** Folders as full paths. */
  readonly articles: readonly string[];
  /** A command with its arguments, in which `{file}`, `{line}` and `{column}` stand for a place. */
  readonly editor: string | null;
  /** The keys of the actions that are changed, by action id. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly follow: FollowName | null;
  readonly wheel: boolean | null;
  readonly screen_reader: boolean | null;
}

export const emptyConfig: Config = {
  theme: null,
  lang: null,
  width: null,
  ascii: null,
  articles: [],
  editor: null,
  keys: new Map(),
  follow: null,
  wheel: null,
  screen_reader: null,
};

/** An action as far as its keys can be changed. */
export interface Binding {
  readonly id: string;
  /** Its keys where nothing else is said. */
  readonly keys: readonly string[];
  readonly screens: readonly string[];
}
