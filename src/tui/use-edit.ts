import type { ActsStrings } from '../lang/views/acts.ts';
import type { Place } from '../model/problem.ts';
import { editorCommand, programName } from './terminal/editor-command.ts';
import { isOnPath } from './terminal/on-path.ts';
import { type Ended, runCommand } from './terminal/run-command.ts';
import type { Suspension } from './use-suspend.ts';

/**
 * Open a file in the person's editor, in this terminal.
 *
 * @returns a function that gives back what went wrong, in words, or null; it is settled when the
 *   editor has ended
 */
export function useEdit(
  acts: ActsStrings,
  lend: Suspension['lend'],
): (file: string, place: Place | null) => Promise<string | null> {
  return async (file, place) => {
    const command = editorCommand(file, place, process.env, isOnPath);
    if (!command) return acts.noEditor;
    const ended = await lend(() => runCommand(command));
    return ended && faultOf(ended, programName(command.command), acts);
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
