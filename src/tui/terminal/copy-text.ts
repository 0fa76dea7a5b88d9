import type { Clipboard } from './clipboard.ts';
import type { ClipboardProgram, ClipboardPrograms } from './clipboard-programs.ts';

/**
 * What became of a text: a program has put it on the person's clipboard (`copied`); tmux has it,
 * and it was sent on to the terminal (`tmux`) or not (`tmux_only`); or it was sent to the terminal,
 * which does not answer (`sent`).
 */
export type Copied = 'copied' | 'tmux' | 'tmux_only' | 'sent';
/** Why a text cannot be sent to the terminal. */
export type NotSent = Extract<Clipboard, { ok: false }>;

/**
 * Put a text on every clipboard of the person at the terminal that can be reached. The terminal is
 * told in any case: a tmux that was started elsewhere knows nothing of the screen it is seen on.
 *
 * @param send writes to the terminal; called before anything is waited for
 * @param give gives a text to a program, and says whether that has taken it
 * @returns where nothing was done: why not
 */
export async function copyText(
  clipboard: Clipboard,
  programs: ClipboardPrograms,
  send: (sequence: string) => void,
  give: (program: ClipboardProgram, text: string) => Promise<boolean>,
): Promise<Copied | NotSent> {
  if (clipboard.ok) send(clipboard.sequence);
  const firstToTake = async (tried: readonly ClipboardProgram[]) => {
    for (const program of tried) if (await give(program, clipboard.text)) return program;
    return null;
  };
  const [system, tmux] = await Promise.all([
    firstToTake(programs.system),
    firstToTake(programs.tmux),
  ]);
  if (system) return 'copied';
  if (tmux) return clipboard.ok || tmux === programs.tmux[0] ? 'tmux' : 'tmux_only';
  return clipboard.ok ? 'sent' : clipboard;
}
