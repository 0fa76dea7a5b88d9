import { replace } from './pile.ts';
import { currentView, type State } from './state.ts';

/**
 * A key while the help's filter is being typed.
 *
 * @returns the new state; null when no filter is being typed, or the key is not part of it
 */
export function typeInFilter(state: State, key: string): State | null {
  const view = currentView(state);
  if (view?.screen !== 'help' || !view.typing) return null;
  if (key === 'enter') return replace(state, { ...view, typing: false });
  if (key === 'esc') return replace(state, { ...view, filter: '', typing: false });
  if (key === 'backspace') {
    return replace(state, { ...view, filter: Array.from(view.filter).slice(0, -1).join('') });
  }
  if (key === 'ctrl-c' || Array.from(key).length !== 1) return null;
  return replace(state, { ...view, filter: view.filter + key, scroll: 0 });
}
