import type { Strings } from '../../lang/language.ts';
import { panelIds } from '../draw/arrange.ts';
import { firstKey } from '../key-text.ts';
import { defaultKeymap, type Keymap } from '../keymap.ts';
import { type Shown, type State, startState, type View } from './state.ts';

/**
 * The state a briefing opens in: at the first panel that has something, with a word on what was
 * left out of the file. Without a briefing: the list of those there are, or what is wrong with the
 * file that was to be opened.
 *
 * @param keymap the keys in force
 * @param isChosen whether there is a file to open
 */
export function startAt(
  shown: Shown | null,
  strings: Strings,
  keymap: Keymap = defaultKeymap,
  isChosen = shown !== null,
): State {
  if (!shown) {
    const view: View = isChosen
      ? { screen: 'problems', scroll: 0 }
      : { screen: 'briefings', at: 0 };
    return { ...startState, views: [view] };
  }
  const focus = panelIds.find(panel => shown.items[panel].length > 0) ?? 'figures';
  const { leftOut } = shown.loaded;
  const key = firstKey(keymap, 'problems', strings);
  const notice = leftOut.length > 0 ? strings.screens.leftOutNotice(leftOut.length, key) : null;
  return { ...startState, dashboard: { ...startState.dashboard, focus }, notice };
}

/** A state that begins with a word of its own, before what it would say anyway. */
export function withNotice(notice: string | null, state: State): State {
  const both = [notice, state.notice].filter(text => text !== null);
  return both.length === 0 ? state : { ...state, notice: both.join(' · ') };
}
