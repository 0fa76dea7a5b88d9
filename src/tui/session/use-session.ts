import { useApp, useWindowSize } from 'ink';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ActionId } from '../../lang/action-text.ts';
import type { Loaded } from '../../load/loaded.ts';
import { actionForKey } from '../actions.ts';
import type { AppProps } from '../app.tsx';
import { defaultSettings } from '../dashboard-settings.ts';
import { hasRoom } from '../draw/arrange.ts';
import { filterShown } from '../filter/filter-shown.ts';
import { makeFinder } from '../find/finder.ts';
import type { Frame, WindowSize } from '../frame/frame-of.ts';
import { firstKey } from '../key-text.ts';
import { actingKey } from '../keymap.ts';
import { recalled } from '../memory/recalled.ts';
import type { Reading } from '../reading-aloud/reading.ts';
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
import { scrollUnder } from '../update/scroll-under.ts';
import { pasteInSearch, searchedOn, typeInSearch } from '../update/type-in-search.ts';
import { update } from '../update/update.ts';
import { whyUnavailable } from '../update/why-unavailable.ts';
import { withoutGone } from '../update/without-gone.ts';
import { firstSteps } from './first-steps.ts';
import { openingState } from './opening-state.ts';
import { type Presented, present } from './present.ts';
import { changedNotice, goneNotice, readAgainNotice } from './read-again-notice.ts';
import { type Outcome, useBriefings } from './use-briefings.ts';
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
  readonly size: WindowSize;
  /** What stands in the window; null where it is read aloud. */
  readonly frame: Frame | null;
  /** What is read aloud; null where nothing is. */
  readonly reading: Reading | null;
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
  const isAloud = props.aloud === true;
  const presentedOf = (of: State, before: Presented | null) => {
    const known = { shown, state: of, language, keymap, latest: lastRead, entries, find };
    const openBriefing = Math.max(0, paths.indexOf(shown?.loaded.file ?? ''));
    const rest = { looksForChanges, briefings: paths.length, openBriefing, fromStdin };
    return present({ ...known, ...rest }, { columns, rows }, isAloud, before);
  };
  const presented = useRef<Presented | null>(null);
  /** What a key meets: what the one before it has led to, drawn already or not. */
  const here = () => {
    presented.current = presentedOf(latest.current, presented.current);
    return presented.current;
  };
  const context = () => here().context;
  const now = presentedOf(state, presented.current);
  useLayoutEffect(() => {
    presented.current = now;
  });

  const change = (next: State) => {
    latest.current = next;
    setState(next);
  };
  const notify = (notice: string | null) => change({ ...latest.current, notice });

  /** What the filter leaves of the briefing. */
  const left = () => shown && filterShown(shown, latest.current.filter);

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
    modes: settings.modes,
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
    const next = scrollUnder(latest.current, notch, here().frame?.places ?? {}, context());
    if (next) change(next);
    else for (let line = 0; line < linesPerNotch; line++) onKey(notch.key);
  };
  const hearNoMore = useKeys({ modes: settings.modes, onKey, onPaste, onWheel });

  useSearchOn(find, state, now.context, () => {
    const next = searchedOn(latest.current, context());
    if (next !== latest.current) change(next);
  });
  const { frame, reading } = now;
  return { state, context: now.context, size: { columns, rows }, frame, reading };
}
