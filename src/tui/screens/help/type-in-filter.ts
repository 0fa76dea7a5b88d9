import { insertInField, type TextField, typeInField } from '../../find/text-field.ts';
import { replace } from '../../state/pile.ts';
import { currentView, type State, type View } from '../../state/state.ts';

type HelpView = Extract<View, { screen: 'help' }>;

/**
 * A key while the help's filter is being typed.
 *
 * @returns the new state; null when no filter is being typed, or the key is not part of it
 */
export function typeInFilter(state: State, key: string): State | null {
  const view = typedFilter(state);
  if (!view) return null;
  if (key === 'enter') return replace(state, { ...view, typing: false });
  if (key === 'esc') return replace(state, { ...view, filter: '', cursor: 0, typing: false });
  const field = typeInField(fieldOf(view), key);
  return field && withField(state, view, field);
}

/** A text that was pasted while the help's filter is being typed; null when none is. */
export function pasteInFilter(state: State, text: string): State | null {
  const view = typedFilter(state);
  return view && withField(state, view, insertInField(fieldOf(view), text));
}

/** The help while its filter is being typed. */
export function typedFilter(state: State): HelpView | null {
  const view = currentView(state);
  return view?.screen === 'help' && view.typing ? view : null;
}

function fieldOf({ filter, cursor }: HelpView): TextField {
  return { text: filter, ...(cursor !== undefined && { cursor }) };
}

function withField(state: State, view: HelpView, { text, cursor }: Required<TextField>): State {
  const scroll = text === view.filter ? view.scroll : 0;
  return replace(state, { ...view, filter: text, cursor, scroll });
}
