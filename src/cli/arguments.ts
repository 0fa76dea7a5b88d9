import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageCodes, type ThemeName, themeNames, widthRange } from '../config/values.ts';
import type { Language, LanguageCode } from '../lang/language.ts';
import { nearest } from '../load/tree/nearest.ts';
import { isStdout } from './open-pipe.ts';
import { optionMistake } from './option-mistake.ts';

export const commands = ['print', 'check', 'config', 'schema'] as const;
export type Command = (typeof commands)[number] | 'briefing';

export const checkFormats = ['text', 'json', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const printFormats = ['text', 'markdown'] as const;
export type PrintFormat = (typeof printFormats)[number];

export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  /** Folders to look for articles in, in order. */
  readonly articles: readonly string[];
  /** How `check` tells what it has found. */
  readonly checkAs: CheckFormat;
  /** How `print` prints. */
  readonly printAs: PrintFormat;
  /** Print only what is contested, what differs and what agrees. */
  readonly brief: boolean;
  /** Warnings fail a check too. */
  readonly strict: boolean;
  /** Write the hashes that are missing into the files. */
  readonly record: boolean;
  /** Print an example of a configuration. */
  readonly example: boolean;
  /** The file to write to; null: standard output. */
  readonly output: string | null;
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
  brief: { type: 'boolean' },
  strict: { type: 'boolean' },
  record: { type: 'boolean' },
  example: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
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

/** Whether there is something by a name. */
type IsThere = (path: string) => boolean;

/**
 * Read the command line.
 *
 * @param argv the words after the program's name
 * @param isThere asked about a first word that is nearly a command
 * @throws UsageError for an unknown option or command, a missing or wrong value, or too many paths
 */
export function readArguments(
  argv: readonly string[],
  { strings }: Language,
  isThere: IsThere = existsSync,
): Arguments {
  const { values, positionals } = parse(argv, strings);
  const [first, ...rest] = positionals;
  const named = commands.find(name => name === first);
  if (!named) requireMeant(first, isThere, strings);
  const paths = named ? rest : positionals;
  const command: Command = named ?? 'briefing';
  const lang = oneOf('--lang', values.lang, languageCodes, strings);
  const theme = oneOf('--theme', values.theme, themeNames, strings);
  if (!values.help && !values.version) requireFitting(command, paths, values, strings);
  // Of a command without formats the option is refused, or help is all that is asked for.
  const formatOf = <const Word extends string>(owner: Command, formats: readonly Word[]) =>
    command === owner ? oneOf('--format', values.format, formats, strings) : null;
  const printAs = formatOf('print', printFormats) ?? 'text';
  if (printAs !== 'text' && values.width !== undefined) {
    throw new UsageError(strings.cli.widthOfText(printAs));
  }
  if (values.output === '') throw new UsageError(strings.cli.missingValue('--output'));
  if (values.record && paths.includes('-')) throw new UsageError(strings.cli.recordsNoStdin);
  if (paths.filter(path => path === '-').length > 1) throw new UsageError(strings.cli.stdinTwice);
  return {
    command,
    paths,
    articles: values.articles ?? [],
    checkAs: formatOf('check', checkFormats) ?? 'text',
    printAs,
    brief: values.brief === true,
    strict: values.strict === true,
    record: values.record === true,
    example: values.example === true,
    output: values.output === undefined || isStdout(values.output) ? null : values.output,
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
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(optionMistake(argv, options, strings));
  }
}

type Values = ReturnType<typeof parse>['values'];

/** Options that not every command has, and those that have them. */
const commandsOf = {
  format: ['print', 'check'],
  strict: ['check'],
  record: ['check'],
  example: ['config'],
  output: ['print'],
  brief: ['print'],
} as const satisfies Partial<Record<keyof Values, readonly Command[]>>;

/** @throws UsageError for paths that a command does not take, and for options of another one */
function requireFitting(
  command: Command,
  paths: readonly string[],
  values: Values,
  { cli }: Language['strings'],
): void {
  if (command === 'briefing' && paths.length > 1) throw new UsageError(cli.tooManyPaths);
  if ((command === 'schema' || command === 'config') && paths.length > 0) {
    throw new UsageError(cli.noPaths(command));
  }
  for (const [name, owners] of Object.entries(commandsOf)) {
    const isGiven = values[name as keyof typeof commandsOf] !== undefined;
    if (!isGiven || owners.some(owner => owner === command)) continue;
    throw new UsageError(cli.onlyFor(`--${name}`, owners));
  }
}

/** What a word that is no command may have been meant for, beside the commands. */
const askedFor = { help: '--help', version: '--version' } as const;

/** @throws UsageError for a first word that is nearly a command, and no file or folder */
function requireMeant(
  word: string | undefined,
  isThere: IsThere,
  { cli }: Language['strings'],
): void {
  // A name with a dot or a folder in it was meant as a path.
  if (word === undefined || /[./\\]/.test(word) || isThere(word)) return;
  const meant = nearest(word, [...commands, ...Object.keys(askedFor)]);
  if (meant === null) return;
  const suggestion = meant in askedFor ? askedFor[meant as keyof typeof askedFor] : meant;
  throw new UsageError(cli.unknownCommand(word, suggestion));
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
