import type { ActsStrings } from '../lang/views/acts.ts';
import type { Place } from '../model/problem.ts';
import { editorCommand, programName } from './terminal/editor-command.ts';
import { isOnPath } from './terminal/on-path.ts';
import { type Ended, runCommand } from './terminal/run-command.ts';
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
  lend: Suspension['lend'],
): (file: string, place: Place | null) => Promise<Edited> {
  return async (file, place) => {
    const command = editorCommand(file, place, process.env, isOnPath);
    if (!command) return { fault: acts.noEditor, good: acts.edited };
    const ended = await lend(() => runCommand(command));
    const editor = programName(command.command);
    const isAtPlace = command.isAtPlace || place === null;
    return {
      fault: ended && faultOf(ended, editor, acts),
      good: isAtPlace ? acts.edited : acts.editedElsewhere(editor, place.line),
    };
  };
}

function faultOf(ended: Ended, editor: string, acts: ActsStrings): string | null {
  switch (ended.kind) {
    case 'done':
      return null;
    case 'failed':
      return acts.editorEnded(editor, `code ${ended.code}`);
    case 'killed':
      return acts.editorEnded(editor, ended.signal);
    case 'not_started':
      return acts.editorNotStarted(editor, ended.system);
  }
}
