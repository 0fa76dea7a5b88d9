import { basename } from 'node:path';
import { homeFolder } from '../../config/home-folder.ts';
import type { ActsStrings } from '../../lang/language.ts';
import type { Place } from '../../model/problem.ts';
import { editorCommand, type WantedEditor } from '../terminal/editor-command.ts';
import { programBehind } from '../terminal/on-path.ts';
import { type Ended, runCommand } from '../terminal/run-command.ts';
import type { Suspension } from './use-suspend.ts';

/** What came of editing a file. */
export interface Edited {
  /** What went wrong with the editor, in words; null: nothing. */
  readonly fault: string | null;
  /** What to say where the file is fine. */
  readonly good: string;
}

/**
 * Open a file in the person's editor, in this terminal.
 *
 * @returns a function whose promise is settled when the editor has ended
 */
export function useEdit(
  acts: ActsStrings,
  wanted: WantedEditor,
  lend: Suspension['lend'],
): (file: string, place: Place | null) => Promise<Edited> {
  return async (file, place) => {
    const command = editorCommand(file, place, wanted, homeFolder(), programBehind);
    if (!command) return { fault: acts.noEditor, good: acts.edited };
    const ended = await lend(() => runCommand(command));
    const editor = basename(command.command);
    const isAtPlace = command.isAtPlace || place === null;
    return {
      fault: ended && faultOf(ended, command.command, acts),
      good: isAtPlace ? acts.edited : acts.editedElsewhere(editor, place.line),
    };
  };
}

function faultOf(ended: Ended, command: string, acts: ActsStrings): string | null {
  const editor = basename(command);
  switch (ended.kind) {
    case 'done':
      return null;
    case 'failed':
      return acts.editorEnded(editor, `code ${ended.code}`);
    case 'killed':
      return acts.editorEnded(editor, ended.signal);
    case 'not_started':
      // As it was asked for: a folder in it may be what is wrong.
      if (command.startsWith('~')) return acts.editorWithTilde(command);
      // A script is there, and what its first line names may not be.
      return ended.system === 'ENOENT' && programBehind(command) === null
        ? acts.editorNotThere(command)
        : acts.editorNotStarted(command, ended.system);
  }
}
