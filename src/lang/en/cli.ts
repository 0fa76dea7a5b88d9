import type { NotWritten } from '../../record/write-output.ts';
import { configEn } from './config.ts';

const open = `briefing: what several articles say about one event, side by side

Usage
  briefing [PATH]              open the dashboard on a file or a folder of them
  briefing -                   read the file from standard input
  briefing print [PATH...]     print the plain summary (--brief, --format markdown, -o FILE)
  briefing check [PATH...]     check files, and their words against the articles
  briefing config              print what is configured, and what is wrong with it
  briefing schema              print the JSON Schema of the file format

Without PATH: the folder briefings/ here, else the folder named in BRIEFING_DIR.
Without a terminal to draw on, the plain summary is printed.

Options
  --lang en|fr     language of the interface (else LC_ALL, LC_MESSAGES, LANG)
  --articles DIR   a folder that holds articles; may be given several times
  --width N        columns of the plain summary (40 to 400; else the terminal, else 80)
  --ascii          draw with ASCII characters only
  --theme NAME     palette, dark, light, high-contrast or none: how colours are chosen
  --screen-reader  tell the dashboard in lines, for a screen reader
  --help           this text
  --version        the version number

Environment
  BRIEFING_DIR     the folder of briefings to open when there is none here
  BRIEFING_ARTICLES  folders that hold articles, separated as in PATH
  BRIEFING_CONFIG  the configuration to read (see briefing config --help)
  VISUAL, EDITOR   the editor to edit a briefing with
  BROWSER          the browser to open addresses with
  XDG_STATE_HOME   holds the folder briefing/, which keeps the place you left each
                   file at (else ~/.local/state; on Windows LOCALAPPDATA)
  NO_COLOR         use no colours, as --theme none
  INK_SCREEN_READER  true: as --screen-reader

Exit codes
  0 fine   1 problems found in a file   2 wrong usage or unreadable input
  130 interrupted   70 a fault of the program itself
`;

const print = `briefing print: the plain summary, as a page for a person

Usage
  briefing print [PATH...] [--brief] [--format text|markdown] [-o FILE] [--articles DIR]...
                 [--width N] [--lang en|fr]

PATH is a file, a folder of briefings, or - for standard input.
Without PATH: the folder briefings/ here, else the folder named in BRIEFING_DIR.

Options
  --brief          one page: what is contested, what is told differently, what is compatible
  --format NAME    text (the default), or markdown, for an issue or a page of the web
  -o FILE          write to a file, whole or not at all (also --output; - is standard output)
  --articles DIR   a folder that holds articles; may be given several times
  --width N        columns of the page (40 to 400; else the terminal, else 80)
  --lang en|fr     language of the interface (else LC_ALL, LC_MESSAGES, LANG)
  --ascii          use ASCII signs for marks and arrows
  --help           this text
`;

const check = `briefing check: everything wrong or doubtful with the files

Usage
  briefing check [PATH...] [--articles DIR]... [--format text|json|github] [--strict]
  briefing check --record [PATH...] [--articles DIR]...

Checks the structure of each file, what follows from it, and whether every passage and quote
stands in its article. Most serious first. PATH is a file, a folder of briefings, or - for
standard input. Without PATH: the folder briefings/ here, else the one named in BRIEFING_DIR.

The text of an article is looked for by the name in the briefing, and by its hash: in each
--articles folder, beside the briefing, in articles/ beside it, and in BRIEFING_ARTICLES.

Options
  --articles DIR   a folder that holds articles; may be given several times
  --format text    for a person (the default)
           json    one array of {code, severity, file, line, column, claim, source, message, hint}
           github  annotations for a workflow
  --strict         warnings fail too
  --record         write the hashes that are missing into the files
  --lang en|fr     language of the messages (else LC_ALL, LC_MESSAGES, LANG)
  --ascii          ASCII characters only
  --help           this text

Exit codes
  0 no error   1 an error, or with --strict a warning   2 wrong usage, or a path to no briefing
`;

const schema = `briefing schema: the JSON Schema of the file format, for editors and validators

Usage
  briefing schema > briefing.schema.json

Options
  --help           this text
`;

export const cliEn = {
  help: (command: 'briefing' | 'print' | 'check' | 'config' | 'schema') =>
    ({ briefing: open, print, check, config: configEn.help, schema })[command],
  errorWord: 'error',
  warningWord: 'warning',
  unknownOption: (option: string, suggestion: string | null) =>
    `There is no option ${option}.${suggestion ? ` Did you mean ${suggestion}?` : ''} See briefing --help.`,
  missingValue: (option: string) => `${option} needs a value. See briefing --help.`,
  takesNoValue: (option: string) => `${option} takes no value. See briefing --help.`,
  badValue: (option: string, found: string, expected: string) =>
    `${option} cannot be “${found}”: it takes ${expected}.`,
  noPaths: (command: string) =>
    `briefing ${command} takes no path. See briefing ${command} --help.`,
  /** Of what was to be printed into a file, a part is missing. */
  notAllOf: (file: string) => `${file} was not written: not every file could be used.`,
  onlyFor: (option: string, commands: readonly string[]) =>
    `${option} belongs to ${commands.map(name => `briefing ${name}`).join(' and ')}. See briefing ${commands[0]} --help.`,
  widthOfText: (format: string) =>
    `--width is for text: ${format} has no lines of a certain width. Leave one of them out.`,
  recordsNoStdin: '--record writes into files: name them; standard input cannot be written to.',
  tooManyPaths:
    'The dashboard opens one file or folder; give one PATH, or use briefing print for several.',
  notFound: (path: string) => `There is no file or folder “${path}”. Check the path.`,
  noBriefingsIn: (path: string) =>
    `There is no briefing (*.yaml, *.yml) in the folder “${path}”. Name a file.`,
  noBriefingsHere:
    'There is no folder briefings/ here. Name a file or folder, or set BRIEFING_DIR.',
  /** The folder looked for without being named is a link that is not followed. */
  briefingsLeadOut: (target: string) =>
    `briefings/ here is a link to “${target}” and is not followed. Name it on the command line if you want it read.`,
  noPermission: (path: string) => `“${path}” may not be read. Change its permissions.`,
  notFileOrFolder: (path: string) =>
    `“${path}” is neither a file nor a folder. Name a briefing file.`,
  systemError: (path: string, code: string) =>
    `“${path}” cannot be looked at (${code}). Check the path and the disk.`,
  stdinIsTerminal:
    'Standard input is the keyboard: pipe a briefing into it, as in briefing - < file.yaml.',
  stdinTwice: 'Standard input can be read once: give - one time only.',
  noKeyboard: 'No keyboard can be reached (/dev/tty), so the plain summary is printed instead.',
  cannotUse: (path: string) => `“${path}” cannot be used as it is. Mend the problems above.`,
  partlyUsed: (path: string, count: number) =>
    count === 1
      ? `“${path}” has a problem; what it touches is left out.`
      : `“${path}” has ${count} problems; what they touch is left out.`,
  moreProblems: (count: number) => `… and ${count} more.`,
  /** @param suggestion what may follow the program's name */
  unknownCommand: (word: string, suggestion: string) =>
    `There is no command, file or folder “${word}”. Did you mean briefing ${suggestion}?`,
  /** Why a file was not written, by the reason. */
  notWritten: {
    input: (path: string) =>
      `“${path}” is read for the summary, and is not written over. Name another file.`,
    folder: (path: string) => `“${path}” is a folder. Name a file in it.`,
    no_folder: (path: string) =>
      `There is no folder to write “${path}” into. Make it, or name another file.`,
    leads_nowhere: (path: string) =>
      `“${path}” is a link to something that is not there. Remove it, or name another file.`,
    not_file: (path: string) =>
      `“${path}” is no file that can be written as a whole. Name another.`,
    no_permission: (path: string) =>
      `“${path}” may not be written. Change the permissions of the file and its folder, or name another file.`,
    system: (path: string, code: string) =>
      `“${path}” cannot be written (${code}); what was there is as it was. Make room, or name another file.`,
  } satisfies Record<NotWritten['reason'], (path: string, system: string) => string>,
  cannotWrite: (code: string) =>
    `The output cannot be written (${code}). Make room, or write elsewhere.`,
  /** @param path empty where it is not known what it was about */
  systemRefuses: (code: string, path: string) =>
    `The system refuses what briefing needs to go on (${code}${path && `, “${path}”`}): look at its limits, the disk and the permissions.`,
};
