import { Box, useApp, useWindowSize } from 'ink';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionId } from '../lang/action-text.ts';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { actionForKey, whyUnavailable } from './actions.ts';
import { Lines } from './components/lines.tsx';
import { type Look, LookProvider } from './components/look.tsx';
import type { ScrollPosition } from './components/scroll-text.tsx';
import { type PanelId, roomNeeded } from './draw/arrange.ts';
import { footerLine } from './draw/footer-line.ts';
import { headerLine } from './draw/header-line.ts';
import { span } from './draw/span.ts';
import { makePen } from './pen.ts';
import { Body } from './screens/body.tsx';
import { TooSmall } from './screens/too-small.tsx';
import { type Context, currentScreen, currentView, type State, startState } from './state/state.ts';
import { typeInFilter } from './state/type-in-filter.ts';
import { update } from './state/update.ts';
import { useBriefings } from './use-briefings.ts';
import { useKeys } from './use-keys.ts';
import { useSuspend } from './use-suspend.ts';

export interface AppProps {
  /** The files that can be chosen from. */
  readonly paths: readonly string[];
  /** The file to begin with; null: let the person choose. */
  readonly first: Loaded | null;
  readonly fromStdin: boolean;
  readonly load: (path: string) => Promise<Loaded>;
  readonly language: Language;
  readonly look: Look;
}

/** How the dashboard was left: to print the summary of what was open, interrupted, or just so. */
export interface Leaving {
  readonly print: Loaded | null;
  readonly interrupted: boolean;
}

/** The root: keys in, state forward, one screen out. */
export function App(props: AppProps) {
  const { paths, first, fromStdin, load, language, look } = props;
  const { strings } = language;
  const { columns, rows } = useWindowSize();
  const { exit } = useApp();
  const suspend = useSuspend();
  const briefings = useBriefings(paths, first, load, language);
  const { open } = briefings;
  const [state, setState] = useState<State>(() =>
    first ? startState : { ...startState, views: [{ screen: 'briefings', at: 0 }] },
  );
  const latest = useRef(state);
  const pages = useRef<Partial<Record<PanelId | 'view', number>>>({});
  const scroll = useRef<ScrollPosition>({ at: 0, max: 0 });

  const change = useCallback((next: State) => {
    latest.current = next;
    setState(next);
  }, []);
  const notify = useCallback((notice: string) => change({ ...latest.current, notice }), [change]);

  const context = (): Context => ({
    shown: open?.shown ?? null,
    problems: open ? open.loaded.problems.length : 0,
    briefings: paths.length,
    openBriefing: Math.max(0, paths.indexOf(open?.path ?? '')),
    fromStdin,
    jobControl: process.platform !== 'win32',
    page:
      latest.current.views.length > 0
        ? (pages.current.view ?? 1)
        : (pages.current[latest.current.dashboard.focus] ?? 1),
    scroll: scroll.current,
  });

  const leave = (leaving: Leaving) => exit(leaving);
  const choose = async (at: number) => {
    const path = paths[at];
    if (path === undefined) return;
    await briefings.choose(path);
    change(startState);
  };
  const carryOut = (action: ActionId, key: string) => {
    if (action === 'quit') return leave({ print: null, interrupted: key === 'ctrl-c' });
    if (action === 'print') return open && leave({ print: open.loaded, interrupted: false });
    if (action === 'suspend') return suspend();
    if (action === 'reload') {
      const { reloaded, reloadFailed } = strings.screens;
      return void briefings.reload().then(usable => notify(usable ? reloaded : reloadFailed));
    }
    const before = currentView(latest.current);
    if (action === 'open' && before?.screen === 'briefings') return void choose(before.at);
    const next = update(latest.current, action, context());
    const view = currentView(next);
    // Several keys may come in one event, before the screen has said where it stands.
    if (view && 'scroll' in view && view.scroll !== null) {
      scroll.current = { ...scroll.current, at: view.scroll };
    }
    return change(next);
  };

  useKeys(keys => {
    for (const key of keys) {
      const typed = typeInFilter(latest.current, key);
      if (typed) {
        change(typed);
        continue;
      }
      const action = actionForKey(key, currentScreen(latest.current));
      if (!action) continue;
      const reason = whyUnavailable(action, latest.current, context());
      if (reason)
        notify(`${strings.actions.of[action.id].hint}: ${strings.actions.unavailable[reason]}`);
      else carryOut(action.id, key);
    }
  });

  useEffect(() => {
    if (open && !open.shown && currentScreen(latest.current) === 'dashboard') {
      change({ ...latest.current, views: [{ screen: 'problems', scroll: 0 }] });
    }
  }, [open, change]);

  const onPage = useCallback((panel: PanelId | 'view', items: number) => {
    pages.current[panel] = items;
  }, []);
  const onScroll = useCallback((position: ScrollPosition, page: number) => {
    scroll.current = position;
    pages.current.view = page;
  }, []);
  const pen = useMemo(() => (open?.shown ? makePen(open.shown, language) : null), [open, language]);

  const small = columns < roomNeeded.columns || rows < roomNeeded.rows;
  return (
    <LookProvider value={look}>
      <Box flexDirection="column" width={columns} height={rows}>
        {small ? (
          <TooSmall strings={strings} columns={columns} rows={rows} />
        ) : (
          <>
            <Lines lines={[pen ? headerLine(pen, columns) : [span(' briefing', 'strong')]]} />
            <Box height={rows - 2} flexShrink={0} flexDirection="column">
              <Body
                pen={pen}
                language={language}
                state={state}
                context={context()}
                open={open}
                entries={briefings.entries}
                columns={columns}
                rows={rows}
                onPage={onPage}
                onScroll={onScroll}
              />
            </Box>
            <Lines lines={[footerLine(state, context(), strings, columns)]} />
          </>
        )}
      </Box>
    </LookProvider>
  );
}
