import type { ActionId } from '../../src/lang/action-text.ts';
import type { LanguageCode } from '../../src/lang/language.ts';
import { languageOf } from '../../src/lang/language.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { actionsOf } from '../../src/tui/actions.ts';
import { makeFinder } from '../../src/tui/find/finder.ts';
import { contextIn } from '../../src/tui/frame/frame-of.ts';
import { sceneOf } from '../../src/tui/frame/scene-of.ts';
import { nothingHeard, toSay } from '../../src/tui/frame/search-aloud.ts';
import { toldOf } from '../../src/tui/frame/told-of.ts';
import { toShown } from '../../src/tui/shown.ts';
import { startAt } from '../../src/tui/state/start.ts';
import { currentScreen } from '../../src/tui/state/state.ts';
import { pasteInSearch, searchedOn, typeInSearch } from '../../src/tui/update/type-in-search.ts';
import { update } from '../../src/tui/update/update.ts';
import { whyUnavailable } from '../../src/tui/update/why-unavailable.ts';
import { knownOf } from './scene.ts';

/** Somebody who listens to a briefing: each action gives what is said after it. */
export function listenTo(loaded: Loaded, code: LanguageCode = 'en') {
  const language = languageOf(code);
  const shown = toShown(loaded);
  if (!shown) throw new Error('only a usable briefing can be listened to');
  let state = startAt(shown, language.strings);
  let find = makeFinder(shown, [], language);
  let heard = nothingHeard;
  const told = () => {
    const scene = sceneOf({ ...knownOf(shown, state, language), find });
    const { reading, ...where } = toldOf(scene);
    return { reading, context: contextIn(scene.context, where) };
  };
  const context = () => told().context;
  const listen = (): readonly string[] => {
    const { reading } = told();
    if (!reading) throw new Error('there is always something to read');
    const said = toSay(heard, reading, state, context(), language);
    heard = said.heard;
    return said.lines;
  };
  return {
    start: listen(),
    screen: () => currentScreen(state),
    /** @returns what is said after the last of the keys, all of them typed into the search */
    types(...keys: readonly string[]): readonly string[] {
      let said: readonly string[] = [];
      for (const key of keys) {
        state = typeInSearch(state, key, context()) ?? state;
        said = listen();
      }
      return said;
    },
    /** @returns what is said after a search was begun and keys typed into it, all in one event */
    typesAtOnce(...keys: readonly string[]): readonly string[] {
      state = update(state, 'find', context());
      for (const key of keys) state = typeInSearch(state, key, context()) ?? state;
      return listen();
    },
    /** @returns what is said while the search is carried on to its end, and then */
    waits(): readonly string[] {
      const said: string[] = [];
      for (let isGoing = true; isGoing; ) {
        isGoing = find.carryOn();
        state = searchedOn(state, context());
        said.push(...listen());
      }
      return said;
    },
    /** @returns what is said when all that is searched has been read again, and nothing is other */
    readsAgain(): readonly string[] {
      find = makeFinder(shown, [], language);
      return listen();
    },
    /** @returns what is said after a text was pasted into the search */
    pastes(text: string): readonly string[] {
      state = pasteInSearch(state, text, context()) ?? state;
      return listen();
    },
    /** @returns what is said after the last of them; nothing where it cannot be done */
    does(...ids: readonly ActionId[]): readonly string[] {
      let said: readonly string[] = [];
      for (const id of ids) {
        const action = actionsOf(currentScreen(state)).find(known => known.id === id);
        const isPossible = action && whyUnavailable(action, state, context()) === null;
        if (isPossible) state = update(state, id, context());
        said = isPossible ? listen() : [];
      }
      return said;
    },
  };
}
