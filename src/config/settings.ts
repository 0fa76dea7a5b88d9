import { delimiter } from 'node:path';
import type { Config } from './config.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { configDefaults, type FollowName, type languageCodes, type ThemeName } from './values.ts';

type LanguageCode = (typeof languageCodes)[number];

/** Where a value comes from; the name is an option's or a variable's. */
export type Origin =
  | { readonly kind: 'option' | 'environment'; readonly name: string }
  | { readonly kind: 'config'; readonly line: number }
  | { readonly kind: 'default' };

export interface Setting<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** All that is in force, and where each value comes from. */
export interface Settings {
  readonly theme: Setting<ThemeName>;
  readonly lang: Setting<LanguageCode>;
  /** Null: as wide as the terminal. */
  readonly width: Setting<number | null>;
  readonly ascii: Setting<boolean>;
  /** Folders of articles in the order they are searched. */
  readonly articles: readonly Setting<string>[];
  /**
   * The command that edits a file; from the configuration it may say where the place goes. Null: the
   * usual one of the system.
   */
  readonly editor: Setting<string | null>;
  /** The keys of the actions that are changed, by action id. */
  readonly keys: Config['keys'];
  readonly follow: Setting<FollowName>;
  readonly wheel: Setting<boolean>;
  readonly screen_reader: Setting<boolean>;
}

/** What the command line says; nulls: nothing. */
export interface OptionValues {
  readonly theme: ThemeName | null;
  readonly lang: LanguageCode | null;
  readonly width: number | null;
  readonly ascii: boolean;
  readonly articles: readonly string[];
}

/** The language of the locale, and the variable that says so. */
export interface Locale {
  readonly lang: LanguageCode;
  readonly name: string;
}

/**
 * Work out what is in force: options go before the program's variables, those before the
 * configuration, and that before the defaults. The language and the editor alone ask the
 * configuration before the locale, VISUAL and EDITOR, which are set for all programs and would leave
 * nothing to configure.
 *
 * @param locale null where no variable sets one
 */
export function settle(
  options: OptionValues,
  env: NodeJS.ProcessEnv,
  locale: Locale | null,
  { config, lines }: Pick<LoadedConfig, 'config' | 'lines'>,
): Settings {
  const option = <Value>(name: string, value: Value | null) =>
    value === null ? null : { value, origin: { kind: 'option', name } as const };
  const variable = <Value>(name: string, value: Value) =>
    env[name] ? { value, origin: { kind: 'environment', name } as const } : null;
  const configured = <Key extends keyof Config>(key: Key) => {
    const value = config[key];
    const origin = { kind: 'config', line: lines.get(key) ?? 1 } as const;
    return value === null ? null : { value: value as NonNullable<Config[Key]>, origin };
  };
  const editorOf = (name: 'VISUAL' | 'EDITOR') =>
    /\S/.test(env[name] ?? '') ? variable<string | null>(name, env[name] ?? null) : null;
  const byDefault = <Value>(value: Value) => ({ value, origin: { kind: 'default' } as const });
  const spoken: Setting<LanguageCode> | null = locale && {
    value: locale.lang,
    origin: { kind: 'environment', name: locale.name },
  };
  return {
    theme:
      option('--theme', options.theme) ??
      variable('NO_COLOR', 'none' as const) ??
      configured('theme') ??
      byDefault(configDefaults.theme),
    lang:
      option('--lang', options.lang) ?? configured('lang') ?? spoken ?? byDefault('en' as const),
    width:
      option('--width', options.width) ?? configured('width') ?? byDefault(configDefaults.width),
    ascii:
      option('--ascii', options.ascii || null) ??
      configured('ascii') ??
      byDefault(configDefaults.ascii),
    articles: [
      ...options.articles.flatMap(folder => option('--articles', folder) ?? []),
      ...(env.BRIEFING_ARTICLES ?? '')
        .split(delimiter)
        .filter(Boolean)
        .flatMap(folder => variable('BRIEFING_ARTICLES', folder) ?? []),
      ...config.articles.map(value => ({
        value,
        origin: { kind: 'config', line: lines.get('articles') ?? 1 } as const,
      })),
    ],
    editor:
      configured('editor') ??
      editorOf('VISUAL') ??
      editorOf('EDITOR') ??
      byDefault(configDefaults.editor),
    keys: config.keys,
    follow: configured('follow') ?? byDefault(configDefaults.follow),
    wheel: configured('wheel') ?? byDefault(configDefaults.wheel),
    screen_reader: configured('screen_reader') ?? byDefault(configDefaults.screen_reader),
  };
}
