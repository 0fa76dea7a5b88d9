import type { ProblemEntry } from '../../state/problem-entries.ts';
import type { State, View } from '../../state/state.ts';

/** The list of problems, and the first row of each of them. */
export interface ListedProblems {
  readonly entries: readonly ProblemEntry[];
  readonly starts: readonly number[];
  /** While words are still looked up, what is doubtful in them is not listed yet. */
  readonly isWhole: boolean;
}

/**
 * The state once the file was read again: the problem at the top of the list's window is there still,
 * and the selected one stays selected, wherever they stand in the list now.
 *
 * @param lists makes both lists, which takes long of a long file: asked only where one is open
 */
export function withProblemHeld(
  state: State,
  lists: () => { readonly before: ListedProblems; readonly after: ListedProblems },
): State {
  if (state.views.every(({ screen }) => screen !== 'problems')) return state;
  const { before, after } = lists();
  const views = state.views.map(view =>
    view.screen === 'problems' ? heldView(view, before, after) : view,
  );
  return { ...state, views };
}

function heldView(
  { scroll, entry = 0 }: Extract<View, { screen: 'problems' }>,
  before: ListedProblems,
  after: ListedProblems,
): View {
  // Where the selected one is gone, the one that has taken its place in the list is selected; of a
  // list that is not whole it may only not be there yet.
  const last = after.isWhole ? Math.max(0, after.entries.length - 1) : entry;
  const held = heldEntry(entry, before.entries, after.entries) ?? Math.min(entry, last);
  const row = scroll === null ? null : heldRow(scroll, before, after);
  return { screen: 'problems', scroll: row, entry: held };
}

/** The row that is to be at the top; the same where nothing had begun there, or the problem is gone. */
function heldRow(at: number, before: ListedProblems, after: ListedProblems): number {
  const index = before.starts.findLastIndex(row => row <= at);
  const held = heldEntry(index, before.entries, after.entries);
  const [from, to] = [before.starts[index], after.starts[held ?? -1]];
  return from === undefined || to === undefined ? at : to + (at - from);
}

/** The place of a problem in the list that was made anew; null where it is gone. */
function heldEntry(
  at: number,
  before: readonly ProblemEntry[],
  after: readonly ProblemEntry[],
): number | null {
  const found = keysOf(after).indexOf(keysOf(before)[at] ?? '');
  return found < 0 ? null : found;
}

/**
 * What tells a problem from the others of a list, wherever it stands in the file; of several of which
 * the same is said, the how manieth of them it is.
 */
function keysOf(entries: readonly ProblemEntry[]): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(entry => {
    const key = keyOf(entry);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${count} ${key}`;
  });
}

function keyOf(entry: ProblemEntry): string {
  switch (entry.kind) {
    case 'left-out':
      return JSON.stringify([entry.part.part, entry.part.name]);
    case 'structure': {
      const { code, claim, details } = entry.problem;
      return JSON.stringify([code, claim, details]);
    }
    case 'beyond':
      return entry.kind;
    case 'words': {
      const { code, claim, source, message } = entry.found;
      return JSON.stringify([code, claim, source, message]);
    }
  }
}
