import { useApp, useWindowSize } from 'ink';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ActionId } from '../../lang/action-text.ts';
import type { Loaded } from '../../load/loaded.ts';
import { actionForKey, whyUnavailable } from '../actions.ts';
import type { AppProps } from '../app.tsx';
import type { ScrollPosition } from '../components/scroll-text.tsx';
import { defaultSettings } from '../dashboard-settings.ts';
import { hasRoom, type PanelId } from '../draw/arrange.ts';
import { filterShown } from '../filter/filter-shown.ts';
import { makeFinder } from '../find/finder.ts';
import { firstKey } from '../key-text.ts';
import { actingKey } from '../keymap.ts';
import { recalled } from '../memory/recalled.ts';
import { pasteInFilter, typeInFilter } from '../screens/help/type-in-filter.ts';
import { withProblemHeld } from '../screens/problems/held-problem.ts';
import { problemsOf } from '../screens/problems/problem-lines.ts';
import { push } from '../state/pile.ts';
import { startAt } from '../state/start.ts';
import {
  type Context,
  currentScreen,
  currentView,
  type Shown,
  type State,
} from '../state/state.ts';
import { linesPerNotch, type Notch } from '../terminal/wheel.ts';
import { type PanelPlaces, scrollUnder } from '../update/scroll-under.ts';
import { pasteInSearch, searchedOn, typeInSearch } from '../update/type-in-search.ts';
import { update } from '../update/update.ts';
import { withoutGone } from '../update/without-gone.ts';
import { firstSteps } from './first-steps.ts';
import { openingState } from './opening-state.ts';
import { changedNotice, goneNotice, readAgainNotice } from './read-again-notice.ts';
import { type Briefings, type Outcome, useBriefings } from './use-briefings.ts';
import type { Edited } from './use-edit.ts';
import { useFollow } from './use-follow.ts';
import { useItemActions } from './use-item-actions.ts';
import { useKeys } from './use-keys.ts';
import { useMemory } from './use-memory.ts';
import { useSearchOn } from './use-search.ts';
import { useSuspend } from './use-suspend.ts';

/** How the dashboard was left: to print the summary of what was open, interrupted, or just so. */
export interface Leaving {
  readonly print: Loaded | null;
  readonly interrupted: boolean;
  /** The file it was opened on, as it was last read, where it could never be used. */
  readonly unusable: Loaded | null;
}

export interface Session {
  readonly state: State;
  readonly context: Context;
  readonly briefings: Briefings;
  /** Told by a list how many items it shows, for paging. */
  readonly onPage: (panel: PanelId | 'view', items: number) => void;
  /** Told by a text where it stands. */
  readonly onScroll: (position: ScrollPosition, page: number) => void;
  /** Told by the dashboard where its panels are on the screen. */
  readonly onPlaces: (panels: PanelPlaces) => void;
}

/** What can be done where nothing of it is seen: leave, and stop, which changes nothing. */
const unseenActions: readonly ActionId[] = ['quit', 'suspend'];

/** What is going on: the state, the keys that change it, and the actions that reach outside. */
export function useSession(props: AppProps): Session {
  const { paths, first, fromStdin, load, peek, memory, language } = props;
  const { settings = defaultSettings } = props;
  const { keymap } = settings;
  const toProblems = firstKey(keymap, 'problems', language.strings);
  const { screens, actions, colon } = language.strings;
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const isUnseen = props.aloud !== true && !hasRoom(columns, rows);
  const steps = firstSteps(language, columns, keymap);
  const { suspend, lend } = useSuspend(settings.modes);
  const briefings = useBriefings(paths, { first, shown: props.shown }, { load, peek }, language);
  const { shown, latest: lastRead, entries } = briefings;
  const find = useMemo(
    () => makeFinder(shown, entries, language, lastRead),
    [shown, entries, language, lastRead],
  );
  const [state, setState] = useState<State>(() =>
    openingState(shown, { memory, settings, language, columns }, first !== null),
  );
  const [looksForChanges, setLooksForChanges] = useState(false);
  const latest = useRef(state);
  const keep = useMemory(memory, shown, latest);
  const pages = useRef<Partial<Record<PanelId | 'view', number>>>({});
  const scroll = useRef<ScrollPosition>({ at: 0, max: 0 });
  const places = useRef<PanelPlaces>({});

  const change = (next: State) => {
    latest.current = next;
    setState(next);
  };
  const notify = (notice: string | null) => change({ ...latest.current, notice });

  /** What the filter leaves of the briefing. */
  const left = () => shown && filterShown(shown, latest.current.filter);
  const context = (): Context => ({
    shown: left(),
    problems: lastRead ? lastRead.problems.length + lastRead.problemsBeyond : 0,
    looksForChanges,
    briefings: paths.length,
    openBriefing: Math.max(0, paths.indexOf(shown?.loaded.file ?? '')),
    fromStdin,
    keymap,
    jobControl: process.platform !== 'win32',
    page:
      latest.current.views.length > 0
        ? (pages.current.view ?? 1)
        : (pages.current[latest.current.dashboard.focus] ?? 1),
    scroll: scroll.current,
    find,
  });

  const chosen = (outcome: Outcome) => {
    if (outcome.kind === 'usable') {
      const start = startAt(outcome.shown, language.strings, keymap);
      change(recalled(memory, outcome.shown, start, steps));
    }
    if (outcome.kind === 'unusable') {
      change(push({ ...latest.current, notice: null }, { screen: 'problems', scroll: 0 }));
    }
  };
  /** The list of problems as it is drawn; told, it has no rows but its entries. */
  const listed = (loaded: Loaded, of: Shown | null) => {
    const drawn = problemsOf(loaded, of, null, language, columns);
    return props.aloud ? { ...drawn, starts: [...drawn.entries.keys()] } : drawn;
  };
  /** Close what is about nothing any more, and say so. */
  const readAgain = (outcome: Exclude<Outcome, { kind: 'overtaken' }>, notice: string) => {
    const after = outcome.kind === 'usable' ? outcome.shown : null;
    const { state: next, gone } =
      after && shown
        ? withoutGone(latest.current, shown, after)
        : { state: latest.current, gone: null };
    const held = lastRead
      ? withProblemHeld(next, () => ({
          before: listed(lastRead, shown),
          after: listed(outcome.loaded, after ?? shown),
        }))
      : next;
    change({ ...held, notice: goneNotice(gone, outcome.loaded, notice, language.acts) });
  };
  const reloaded = (outcome: Outcome, good: string = screens.reloaded) => {
    if (outcome.kind === 'overtaken') return;
    const isOther = outcome.kind === 'usable' && outcome.shown.loaded.file !== shown?.loaded.file;
    if (isOther) chosen(outcome);
    else readAgain(outcome, readAgainNotice(outcome.loaded, language.acts, good, toProblems));
  };
  const onEdited = ({ fault, good }: Edited) => {
    const looksAtProblems = currentScreen(latest.current) === 'problems';
    void briefings.reload(looksAtProblems).then(outcome => {
      reloaded(outcome, good);
      if (fault !== null) notify(fault);
    });
  };
  const onChange = async () => {
    const looksAtProblems = currentScreen(latest.current) === 'problems';
    const found = await briefings.refresh(looksAtProblems);
    if (found.kind !== 'changed') return found.kind === 'busy' ? 'busy' : 'seen';
    const { outcome, difference } = found;
    if (outcome.kind === 'usable' && outcome.loaded.file !== shown?.loaded.file) chosen(outcome);
    else if (outcome.kind !== 'overtaken') {
      const { loaded } = outcome;
      readAgain(outcome, changedNotice(lastRead, loaded, difference, language.acts, toProblems));
    }
    return 'seen';
  };
  const onUsedUp = (system: string | null) => {
    const { acts } = language;
    setLooksForChanges(system !== null);
    notify(system === null ? acts.toldAgain : acts.lookedFor(system));
  };
  const { filesOf, isPolling = false } = props;
  useFollow({ loaded: lastRead, filesOf, isPolling, onChange, onUsedUp });
  const itemActions = useItemActions({
    shown: left(),
    lastRead,
    language,
    editor: settings.editor,
    lend,
    notify,
    onEdited,
  });
  const carryOut = (action: ActionId, key: string) => {
    const leave = (leaving: Partial<Leaving>) => {
      hearNoMore();
      const unusable = first !== null && shown === null ? lastRead : null;
      exit({ print: null, interrupted: false, unusable, ...leaving } satisfies Leaving);
    };
    if (action === 'quit') return leave({ interrupted: key === 'ctrl-c' });
    if (action === 'print') return leave({ print: shown?.loaded ?? null });
    if (action === 'suspend') return suspend();
    if (itemActions(action, latest.current)) return;
    const looksAtProblems = currentScreen(latest.current) === 'problems';
    if (action === 'reload')
      return void briefings.reload(looksAtProblems).then(outcome => reloaded(outcome));
    const view = currentView(latest.current);
    if (action === 'open' && view?.screen === 'briefings') {
      notify(screens.reading);
      keep();
      return void briefings.choose(paths[view.at] ?? '').then(chosen);
    }
    const next = update(latest.current, action, context());
    const top = currentView(next);
    // Several keys may come in one event, before the screen has said where it stands.
    if (top && 'scroll' in top && top.scroll !== null) {
      scroll.current = { ...scroll.current, at: top.scroll };
    }
    if (next.views.length === 0) briefings.comeBack();
    change(next);
  };

  const onPaste = (text: string) => {
    if (isUnseen) return;
    const typed =
      pasteInFilter(latest.current, text) ?? pasteInSearch(latest.current, text, context());
    if (typed) change(typed);
    else notify(language.find.pasted(firstKey(keymap, 'find', language.strings)));
  };
  const onKey = (pressed: string) => {
    const screen = currentScreen(latest.current);
    if (isUnseen) {
      const action = actionForKey(pressed, screen, keymap);
      if (action && unseenActions.includes(action.id)) carryOut(action.id, pressed);
      return;
    }
    const typed =
      typeInFilter(latest.current, pressed) ?? typeInSearch(latest.current, pressed, context());
    if (typed) return change(typed);
    const key = actingKey(pressed, keymap);
    const action = actionForKey(key, screen, keymap);
    const reason = action && whyUnavailable(action, latest.current, context());
    if (!action) notify(null);
    else if (reason) notify(`${actions.of[action.id].hint}${colon} ${actions.unavailable[reason]}`);
    else carryOut(action.id, key);
  };
  const onWheel = (notch: Notch) => {
    if (isUnseen || !settings.modes.isWheelHeard) return;
    const next = scrollUnder(latest.current, notch, places.current, context());
    if (next) change(next);
    else for (let line = 0; line < linesPerNotch; line++) onKey(notch.key);
  };
  const hearNoMore = useKeys({ onKey, onPaste, onWheel });

  const onPage = useCallback((panel: PanelId | 'view', items: number) => {
    pages.current[panel] = items;
  }, []);
  const onScroll = useCallback((position: ScrollPosition, page: number) => {
    scroll.current = position;
    pages.current.view = page;
  }, []);
  const onPlaces = useCallback((panels: PanelPlaces) => {
    places.current = panels;
  }, []);
  const shownContext = context();
  useSearchOn(find, state, shownContext, () => {
    const next = searchedOn(latest.current, context());
    if (next !== latest.current) change(next);
  });
  return { state, context: shownContext, briefings, onPage, onScroll, onPlaces };
}
