import type { Context, State } from '../state/state.ts';
import { goToMatch } from './go-to-match.ts';
import { searchWords } from './search-words.ts';
import { stopsOf } from './stops.ts';

/** Begin to type words to look for. */
export function startSearch(state: State): State {
  const { dashboard, views } = state;
  return { ...state, search: { text: '', typing: true, from: { dashboard, views } } };
}

/**
 * A key while a search is typed. What is selected is the first match of what has been typed so far.
 *
 * @returns the new state; null when no search is typed, or the key is not part of it
 */
export function typeInSearch(state: State, key: string, context: Context): State | null {
  const { search } = state;
  if (!search?.typing || key.startsWith('ctrl-')) return null;
  const quiet = { ...state, notice: null };
  const isEmpty = searchWords(search.text).length === 0;
  switch (key) {
    case 'enter':
      return { ...quiet, search: isEmpty ? null : { ...search, typing: false } };
    case 'esc':
      return { ...quiet, ...search.from, search: null };
    case 'down':
      return goToMatch(quiet, context, 1);
    case 'up':
      return goToMatch(quiet, context, -1);
    case 'backspace':
      if (search.text === '') return { ...quiet, ...search.from, search: null };
      return typed(quiet, Array.from(search.text).slice(0, -1).join(''), context);
    default:
      // Other keys that are not characters would lead away from what is typed.
      return Array.from(key).length === 1 ? typed(quiet, search.text + key, context) : quiet;
  }
}

function typed(state: State, text: string, context: Context): State {
  const { search } = state;
  if (!search) return state;
  const back: State = { ...state, ...search.from, search: { ...search, text } };
  const stops = stopsOf(back, context, searchWords(text));
  const first = stops?.places[0];
  return stops && first !== undefined ? stops.goTo(first) : back;
}
