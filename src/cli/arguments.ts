import { parseArgs } from 'node:util';
import { languageCodes, type ThemeName, themeNames, widthRange } from '../config/values.ts';
import type { Language, LanguageCode } from '../lang/language.ts';
import { nearest } from '../load/tree/nearest.ts';

export const commands = ['print', 'check', 'config', 'schema'] as const;
export type Command = (typeof commands)[number] | 'briefing';

export const checkFormats = ['text', 'json', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  /** Folders to look for articles in, in order. */
  readonly articles: readonly string[];
  readonly format: CheckFormat;
  /** Warnings fail a check too. */
  readonly strict: boolean;
  /** Write the hashes that are missing into the files. */
  readonly record: boolean;
  /** Print an example of a configuration. */
  readonly example: boolean;
  readonly width: number | null;
  readonly lang: LanguageCode | null;
  readonly ascii: boolean;
  readonly theme: ThemeName | null;
  /** Tell the dashboard in lines for a screen reader. */
  readonly screenReader: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  articles: { type: 'string', multiple: true },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  record: { type: 'boolean' },
  example: { type: 'boolean' },
  width: { type: 'string' },
  lang: { type: 'string' },
  ascii: { type: 'boolean' },
  theme: { type: 'string' },
  'screen-reader': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Wrong usage, in a sentence that says what to do. */
export class UsageError extends Error {}

/** The value of `--lang` as far as it can be read, before anything else is checked. */
export function wantedLanguage(argv: readonly string[]): LanguageCode | null {
  const at = argv.findLastIndex(word => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice(7) : argv[at + 1];
  return at >= 0 ? (languageCodes.find(code => code === value) ?? null) : null;
}

/**
 * Read the command line.
 *
 * @param argv the words after the program's name
 * @throws UsageError for an unknown option, a missing or wrong value, or too many paths
 */
export function readArguments(argv: readonly string[], { strings }: Language): Arguments {
  const { values, positionals } = parse(argv, strings);
  const [first, ...rest] = positionals;
  const named = commands.find(name => name === first);
  const paths = named ? rest : positionals;
  const command: Command = named ?? 'briefing';
  const lang = oneOf('--lang', values.lang, languageCodes, strings);
  const format = oneOf('--format', values.format, checkFormats, strings);
  const theme = oneOf('--theme', values.theme, themeNames, strings);
  const isHelp = values.help === true || values.version === true;
  if (command === 'briefing' && paths.length > 1 && !isHelp) {
    throw new UsageError(strings.cli.tooManyPaths);
  }
  if ((command === 'schema' || command === 'config') && paths.length > 0 && !isHelp) {
    throw new UsageError(strings.cli.noPaths(command));
  }
  const checking = (['format', 'strict', 'record'] as const).find(
    name => values[name] !== undefined,
  );
  if (checking && command !== 'check' && !isHelp) {
    throw new UsageError(strings.cli.onlyFor(`--${checking}`, 'check'));
  }
  if (values.example && command !== 'config' && !isHelp) {
    throw new UsageError(strings.cli.onlyFor('--example', 'config'));
  }
  if (values.record && paths.includes('-')) throw new UsageError(strings.cli.recordsNoStdin);
  if (paths.filter(path => path === '-').length > 1) throw new UsageError(strings.cli.stdinTwice);
  return {
    command,
    paths,
    articles: values.articles ?? [],
    format: format ?? 'text',
    strict: values.strict === true,
    record: values.record === true,
    example: values.example === true,
    width: values.width === undefined ? null : readWidth(values.width, strings),
    lang,
    ascii: values.ascii === true,
    theme,
    screenReader: values['screen-reader'] === true,
    help: values.help === true,
    version: values.version === true,
  };
}

function parse(argv: readonly string[], strings: Language['strings']) {
  const { cli } = strings;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const found = argv.find(word => /^-./.test(word) && !isKnown(word)) ?? '';
    const option = found.split('=')[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const suggestion = nearest(option.replace(/^-+/, ''), Object.keys(options));
      throw new UsageError(cli.unknownOption(option, suggestion && `--${suggestion}`));
    }
    const flag = argv.find(word =>
      /^--(?:ascii|screen-reader|help|version|strict|record|example)=/.test(word),
    );
    if (flag) throw new UsageError(cli.takesNoValue(flag.split('=')[0] ?? ''));
    const incomplete =
      argv.find(word => /^--(?:width|lang|articles|format|theme)(?:=|$)/.test(word)) ?? option;
    throw new UsageError(cli.missingValue(incomplete.split('=')[0] ?? ''));
  }
}

function isKnown(word: string): boolean {
  const name = word.replace(/^-+/, '').split('=')[0] ?? '';
  return word.startsWith('--') ? Object.hasOwn(options, name) : /^[hV]+$/.test(name);
}

/** A value that has to be one of a few words; null when the option is not given. */
function oneOf<const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
  { cli }: Language['strings'],
): Word | null {
  const found = words.find(word => word === value);
  if (value === undefined || found !== undefined) return found ?? null;
  throw new UsageError(cli.badValue(option, value, words.join(', ')));
}

function readWidth(text: string, strings: Language['strings']): number {
  const width = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (width >= widthRange.min && width <= widthRange.max) return width;
  throw new UsageError(
    strings.cli.badValue('--width', text, `${widthRange.min}–${widthRange.max}`),
  );
}
