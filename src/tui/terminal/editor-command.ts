import { resolve } from 'node:path';
import type { Place } from '../../model/problem.ts';
import { splitCommand } from './split-command.ts';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

export interface EditorCommand extends Command {
  /** Whether it opens the file at the place that was asked for; not where nothing is known of it. */
  readonly isAtPlace: boolean;
}

/** How a family of editors is told where to open a file, and to end only when it is closed. */
interface Family {
  readonly names: readonly string[];
  /** Added unless it is among the person's own arguments already, in one of these spellings. */
  readonly wait?: readonly string[];
  readonly at: (file: string, line: number, column: number) => readonly string[];
}

const families: readonly Family[] = [
  {
    names: ['vi', 'vim', 'nvim', 'view', 'ex', 'nano', 'pico', 'emacs', 'emacsclient'],
    at: (file, line) => [`+${line}`, file],
  },
  { names: ['joe', 'jed', 'ne', 'mg', 'zile', 'jmacs'], at: (file, line) => [`+${line}`, file] },
  {
    names: ['gvim', 'mvim'],
    wait: ['-f', '--nofork'],
    at: (file, line) => [`+${line}`, file],
  },
  // micro reads `file:line` only where its option parsecursor is on.
  { names: ['kak', 'micro'], at: (file, line, column) => [`+${line}:${column}`, file] },
  { names: ['hx', 'helix'], at: (file, line, column) => [`${file}:${line}:${column}`] },
  {
    names: ['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf'],
    wait: ['--wait', '-w'],
    at: (file, line, column) => ['--goto', `${file}:${line}:${column}`],
  },
  {
    names: ['subl', 'sublime_text', 'zed', 'zeditor'],
    wait: ['--wait', '-w'],
    at: (file, line, column) => [`${file}:${line}:${column}`],
  },
  { names: ['mate'], wait: ['--wait', '-w'], at: (file, line) => ['--line', `${line}`, file] },
  { names: ['bbedit'], wait: ['--wait', '-w'], at: (file, line) => [`+${line}`, file] },
  {
    names: ['gedit', 'xed', 'pluma'],
    wait: ['--wait', '-w'],
    at: (file, line, column) => [`+${line}:${column}`, file],
  },
  {
    names: ['kate'],
    wait: ['--block', '-b'],
    at: (file, line, column) => ['--line', `${line}`, '--column', `${column}`, file],
  },
];

/**
 * The command that opens a file in the person's editor: `$VISUAL`, else `$EDITOR`, else the first
 * of vi and nano (on Windows: Notepad) that is there.
 *
 * @param file relative to where the program was started, or absolute; it is made absolute, so that
 *   no name is taken for an option
 * @param place where to open it; null, and editors that are not known: at its beginning
 * @param has whether a program is on the path
 * @returns null where there is no editor
 */
export function editorCommand(
  file: string,
  place: Place | null,
  env: Readonly<Record<string, string | undefined>>,
  has: (name: string) => boolean,
  platform: NodeJS.Platform = process.platform,
): EditorCommand | null {
  const wanted = [env.VISUAL, env.EDITOR].map(text => splitCommand(text ?? '', platform));
  const usual =
    platform === 'win32' ? ['notepad'] : ['vi', 'nano'].filter(name => has(name)).slice(0, 1);
  const [command, ...own] = wanted.find(words => words.length > 0) ?? usual;
  if (command === undefined) return null;
  const whole = resolve(file);
  const name = programName(command);
  const family = families.find(({ names }) => names.includes(name));
  const [wait] = family?.wait ?? [];
  const waits = wait === undefined || own.some(word => family?.wait?.includes(word));
  const target = family && place ? family.at(whole, place.line, place.column) : [whole];
  const args = [...own, ...(waits ? [] : [wait]), ...target];
  return { command, args, isAtPlace: family !== undefined || place === null };
}

/** The name of a program, whatever folder it is in: `/usr/bin/Vim` and `vim.exe` are `vim`. */
export function programName(command: string): string {
  const name = command.split(/[\\/]/).at(-1) ?? command;
  return name.replace(/\.(?:exe|cmd|bat|com|sh)$/i, '').toLowerCase();
}
