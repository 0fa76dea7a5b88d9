import { resolve } from 'node:path';
import { placeholders } from '../../config/editor-template.ts';
import { expandHome } from '../../config/expand-home.ts';
import type { Place } from '../../model/problem.ts';
import { type Family, familyOf } from './editor-families.ts';
import { splitCommand } from './split-command.ts';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

export interface EditorCommand extends Command {
  /** Whether it opens the file at the place that was asked for; not where nothing is known of it. */
  readonly isAtPlace: boolean;
}

/** The editor somebody has asked for. */
export interface WantedEditor {
  /** A command with its arguments; null: none was asked for. */
  readonly text: string | null;
  /**
   * Whether it comes from the configuration, where `{file}`, `{line}` and `{column}` stand for the
   * place and `~` for the home folder, which no shell has seen to.
   */
  readonly isTemplate: boolean;
}

/**
 * The command that opens a file in an editor: the wanted one, else the first of vi and nano (on
 * Windows: Notepad) that is there.
 *
 * @param file relative to where the program was started, or absolute; it is made absolute, so that
 *   no name is taken for an option
 * @param place where to open it; null, and editors that are not known: at its beginning
 * @param home for a `~`
 * @param find where a program is that is called so, links followed; null: nowhere
 * @returns null where there is no editor
 */
export function editorCommand(
  file: string,
  place: Place | null,
  { text, isTemplate }: WantedEditor,
  home: string | null,
  find: (name: string) => string | null,
  platform: NodeJS.Platform = process.platform,
): EditorCommand | null {
  const wanted = splitCommand(text ?? '', platform);
  const [name, ...own] = wanted.length > 0 ? wanted : usualEditor(find, platform);
  if (name === undefined) return null;
  const command = isTemplate ? expandHome(name, home) : name;
  const whole = resolve(file);
  if (isTemplate && own.some(word => placeholders(word).length > 0)) {
    return { command, ...filled(own, whole, place) };
  }
  const family = familyOf(programName(command)) ?? familyOf(programName(find(command) ?? ''));
  const target = family && place ? family.at(whole, place.line, place.column) : [whole];
  const args = family ? familyArgs(family, own, target) : [...own, ...target];
  return { command, args, isAtPlace: family !== null || place === null };
}

function usualEditor(find: (name: string) => string | null, platform: NodeJS.Platform) {
  if (platform === 'win32') return ['notepad'];
  return ['vi', 'nano'].filter(name => find(name) !== null).slice(0, 1);
}

function familyArgs(
  { wait = [], isFront = false }: Family,
  own: readonly string[],
  target: readonly string[],
): string[] {
  const isWaiting = own.some(word => wait.includes(word));
  const asked = isWaiting ? [] : wait.slice(0, 1);
  const behind = own.indexOf('--');
  if (behind >= 0) return [...own.slice(0, behind), ...asked, ...own.slice(behind), ...target];
  return [...own, ...asked, ...(isFront ? ['--'] : []), ...target];
}

/** Words are filled in after the command was split: a name with spaces stays one word. */
function filled(words: readonly string[], file: string, place: Place | null) {
  const values = { file, line: String(place?.line ?? 1), column: String(place?.column ?? 1) };
  const named = words.flatMap(placeholders);
  const args = words.map(word =>
    word.replace(/\{(file|line|column)\}/g, (_, name: keyof typeof values) => values[name]),
  );
  return {
    args: named.includes('file') ? args : [...args, file],
    isAtPlace: named.includes('line') || place === null,
  };
}

/** The name of a program, whatever folder it is in: `/usr/bin/Vim` and `vim.exe` are `vim`. */
export function programName(command: string): string {
  const name = command.split(/[\\/]/).at(-1) ?? command;
  return name.replace(/\.(?:exe|cmd|bat|com|sh)$/i, '').toLowerCase();
}
