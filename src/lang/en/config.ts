import type { ConfigKey } from '../../config/declaration.ts';
import { configProblemsEn } from './config-problems.ts';

const help = `briefing config: the configuration, what is in force, and what is wrong with it

Usage
  briefing config
  briefing config --example > FILE

Prints where the configuration is, every setting with its value and where that comes from,
the keys that are changed, and every problem with its line.

The file is briefing/config.yaml in XDG_CONFIG_HOME, else in ~/.config; on Windows in %APPDATA%.
Options win over environment variables, and those over the file. Only the language and the editor
ask the file before the locale, VISUAL and EDITOR, which are set for all programs.

Options
  --example        print a configuration with every setting and its default
  --lang en|fr     language of the interface
  --ascii          ASCII characters only
  --help           this text

Environment
  BRIEFING_CONFIG  the file to read instead; /dev/null for none

Exit codes
  0 fine   1 problems found in the file   2 wrong usage
`;

/** Everything the program says about its configuration. */
export const configEn = {
  problems: configProblemsEn,
  /** What each setting does, in a sentence. */
  settings: {
    theme:
      'The colours: palette (what suits the background), dark, light, high-contrast, or none (weight and inversion only).',
    lang: 'The language of the interface, en or fr; null: the locale’s.',
    width: 'Columns of the plain summary, 40 to 400; null: the terminal’s, else 80.',
    ascii: 'Draw with ASCII signs only.',
    articles:
      'Folders that hold articles: searched last, from the folder of this file, ~ is your home.',
    editor:
      'The command that edits a file, instead of VISUAL and EDITOR: {file}, {line} and {column} stand for the place, as in `myed --goto {file}:{line}`; null: VISUAL, EDITOR, else vi or nano.',
    keys: 'Keys of actions: a key, a list of keys, or [] for none. Ctrl-C always leaves.',
    follow:
      'How changes of files are noticed: system (it tells of them) or poll (looked for every 2 s, as network folders need that the system does not know as such).',
    wheel: 'Move with the mouse wheel; selecting text then needs Shift in most terminals.',
    screen_reader: 'Draw for a screen reader.',
  } satisfies Readonly<Record<ConfigKey, string>>,
  /** For the dashboard's footer and the other commands' stderr, when the file has problems. */
  /** What `briefing config` prints around the values. */
  title: 'Configuration',
  absent: 'There is no such file; briefing config --example prints one to begin with.',
  noFile: 'No configuration is read.',
  inForce: 'In force',
  changedKeys: 'Changed keys',
  byDefault: 'default',
  option: 'option',
  environment: 'environment',
  onLine: (file: string, line: number) => `${file}, line ${line}`,
  terminalWidth: 'the terminal’s',
  usualEditor: 'vi or nano',
  noFolders: 'none',
  noFolder: 'not there',
  noKey: 'no key',
  insteadOf: (keys: string) => `instead of ${keys}`,
  problemCount: (count: number) =>
    count === 1 ? 'One problem in the file' : `${count} problems in the file`,
  exampleIntro:
    'The configuration of briefing, with every setting and its default. A setting stands right behind its #: take the # away and change it. briefing config tells what is in force.',
  help,
  notice: (file: string, count: number) =>
    `${file}: ${count === 1 ? '1 problem' : `${count} problems`}, see briefing config`,
};
