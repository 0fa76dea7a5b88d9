import { searchWords } from '../find/search-words.ts';
import { insertInField, type TextField, typeInField } from '../find/text-field.ts';
import type { Context, State } from '../state/state.ts';
import { goToMatch } from './go-to-match.ts';
import { stopsOf } from './stops-of.ts';

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
  if (!search?.typing) return null;
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
      break;
  }
  const field = typeInField(search, key);
  // Other keys than those of a text would lead away from what is typed; Ctrl ones are left.
  if (!field) return key.startsWith('ctrl-') ? null : quiet;
  return typed(quiet, field, context);
}

/** A text that was pasted while a search is typed; null when none is. */
export function pasteInSearch(state: State, text: string, context: Context): State | null {
  const { search } = state;
  if (!search?.typing) return null;
  return typed({ ...state, notice: null }, insertInField(search, text), context);
}

function typed(state: State, field: Required<TextField>, context: Context): State {
  const { search } = state;
  if (!search) return state;
  const { text } = field;
  if (text === search.text) return { ...state, search: { ...search, ...field } };
  return toFirst({ ...state, search: { ...search, ...field } }, context);
}

/** The first match, or where the search began; sought on where there may be one. */
function toFirst(state: State, context: Context): State {
  const { search } = state;
  if (!search) return state;
  const { sought: _, ...quiet } = search;
  const back: State = { ...state, ...search.from, search: quiet };
  const stops = stopsOf(back, context, searchWords(search.text));
  const first = stops?.places[0];
  if (stops && first !== undefined) return stops.goTo(first);
  return stops?.reach === 'going' ? { ...back, search: { ...quiet, sought: true } } : back;
}

/** The state after a search was carried on: at the first match, once there is one. */
export function searchedOn(state: State, context: Context): State {
  return state.search?.sought ? toFirst(state, context) : state;
}
