import type { Strings } from './strings.ts';

const open = `briefing: what several articles say about one event, side by side

Usage
  briefing [PATH]              open the dashboard on a file or a folder of them
  briefing -                   read the file from standard input
  briefing print [PATH...]     print the plain summary
  briefing schema              print the JSON Schema of the file format

Without PATH: the folder briefings/ here, else the folder named in BRIEFING_DIR.
Without a terminal to draw on, the plain summary is printed.

Options
  --lang en|fr     language of the interface (else LC_ALL, LC_MESSAGES, LANG)
  --width N        columns of the plain summary (40 to 400; else the terminal, else 80)
  --ascii          draw with ASCII characters only
  --help           this text
  --version        the version number

Environment
  BRIEFING_DIR     the folder of briefings to open when there is none here
  NO_COLOR         use no colours

Exit codes
  0 fine   1 problems found in a file   2 wrong usage or unreadable input
  130 interrupted   70 a fault of the program itself
`;

const print = `briefing print: the plain summary, as a page for a person

Usage
  briefing print [PATH...] [--width N] [--lang en|fr]

PATH is a file, a folder of briefings, or - for standard input.
Without PATH: the folder briefings/ here, else the folder named in BRIEFING_DIR.

Options
  --width N        columns of the page (40 to 400; else the terminal, else 80)
  --lang en|fr     language of the interface (else LC_ALL, LC_MESSAGES, LANG)
  --ascii          use ASCII signs for marks and arrows
  --help           this text
`;

const schema = `briefing schema: the JSON Schema of the file format, for editors and validators

Usage
  briefing schema > briefing.schema.json

Options
  --help           this text
`;

export const cliEn: Strings['cli'] = {
  help: command => ({ briefing: open, print, schema })[command],
  errorWord: 'error',
  warningWord: 'warning',
  unknownOption: (option, suggestion) =>
    `There is no option ${option}.${suggestion ? ` Did you mean ${suggestion}?` : ''} See briefing --help.`,
  missingValue: option => `${option} needs a value. See briefing --help.`,
  takesNoValue: option => `${option} takes no value. See briefing --help.`,
  badValue: (option, found, expected) => `${option} cannot be “${found}”: it takes ${expected}.`,
  noPaths: command => `briefing ${command} takes no path. See briefing ${command} --help.`,
  tooManyPaths:
    'The dashboard opens one file or folder; give one PATH, or use briefing print for several.',
  notFound: path => `There is no file or folder “${path}”. Check the path.`,
  noBriefingsIn: path =>
    `There is no briefing (*.yaml, *.yml) in the folder “${path}”. Name a file.`,
  noBriefingsHere:
    'There is no folder briefings/ here. Name a file or folder, or set BRIEFING_DIR.',
  noPermission: path => `“${path}” may not be read. Change its permissions.`,
  notFileOrFolder: path => `“${path}” is neither a file nor a folder. Name a briefing file.`,
  systemError: (path, code) =>
    `“${path}” cannot be looked at (${code}). Check the path and the disk.`,
  stdinIsTerminal:
    'Standard input is the keyboard: pipe a briefing into it, as in briefing - < file.yaml.',
  stdinTwice: 'Standard input can be read once: give - one time only.',
  noKeyboard: 'No keyboard can be reached (/dev/tty), so the plain summary is printed instead.',
  cannotUse: path => `“${path}” cannot be used as it is. Mend the problems above.`,
  partlyUsed: (path, count) =>
    count === 1
      ? `“${path}” has a problem; what it touches is left out.`
      : `“${path}” has ${count} problems; what they touch is left out.`,
  moreProblems: count => `… and ${count} more.`,
  cannotWrite: code => `The output cannot be written (${code}). Make room, or write elsewhere.`,
};
