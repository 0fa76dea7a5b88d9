import { Box, useWindowSize } from 'ink';
import { useMemo } from 'react';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { Lines } from './components/lines.tsx';
import { type Look, LookProvider } from './components/look.tsx';
import { noSearch, SearchProvider } from './components/search.tsx';
import type { DashboardSettings } from './dashboard-settings.ts';
import { hasRoom, roomNeeded } from './draw/arrange.ts';
import { chipsLine } from './filter/chips-line.ts';
import { Aloud } from './frame/aloud.tsx';
import { Body } from './frame/body.tsx';
import { footerLine } from './frame/footer-line.ts';
import { headerLine, nameLine } from './frame/header-line.ts';
import { TooSmall } from './frame/too-small.tsx';
import type { Memory } from './memory/file-memory.ts';
import { makePen } from './pen.ts';
import { useSession } from './session/use-session.ts';
import { currentScreen, type ScreenId, type Shown } from './state/state.ts';
import { shownSearch } from './update/shown-search.ts';

export interface AppProps {
  /** The files that can be chosen from. */
  readonly paths: readonly string[];
  /** The file to begin with, whether it can be used or not; null: let the person choose. */
  readonly first: Loaded | null;
  /** What is shown of that file, where it has been worked out already. */
  readonly shown?: Shown;
  readonly fromStdin: boolean;
  /** Reads a file and its articles. */
  readonly load: (path: string) => Promise<Loaded>;
  /** Reads a file alone, for a line in the list of briefings. */
  readonly peek: (path: string) => Promise<Loaded>;
  /** The files to follow while a briefing is open; left out: none. */
  readonly filesOf?: (loaded: Loaded) => readonly string[];
  /** Whether changes of the files are looked for, whatever the system tells; left out: no. */
  readonly isPolling?: boolean;
  /** Where it is kept what was open; left out: nowhere. */
  readonly memory?: Memory;
  readonly language: Language;
  readonly look: Look;
  /** Left out: as where nothing is configured. */
  readonly settings?: DashboardSettings;
  /** Tell everything in lines for a screen reader instead of drawing it; left out: no. */
  readonly aloud?: boolean;
}

/** The screens that show what a filter leaves. */
const listing: readonly ScreenId[] = ['dashboard', 'filter', 'matrix', 'timeline', 'origins'];

/** The root: keys in, state forward, one screen out. */
export function App(props: AppProps) {
  const { language, look } = props;
  const { strings } = language;
  const { columns, rows } = useWindowSize();
  const { state, context, briefings, onPage, onScroll, onPlaces } = useSession(props);
  const { shown } = context;
  const { keymap } = context;
  const pen = useMemo(
    () => (shown ? makePen(shown, language, keymap) : null),
    [shown, language, keymap],
  );

  if (props.aloud) {
    const { latest, entries } = briefings;
    const open = { pen, language, state, context, latest, entries };
    return <Aloud {...open} columns={columns} onPage={onPage} onScroll={onScroll} />;
  }
  if (!hasRoom(columns, rows)) {
    return <TooSmall strings={strings} keymap={keymap} columns={columns} rows={rows} />;
  }
  const { latest } = briefings;
  const screen = currentScreen(state);
  const isOther = screen === 'problems' && latest?.file !== shown?.loaded.file;
  const header =
    pen && screen !== 'briefings' && !isOther
      ? headerLine(pen, context, columns)
      : nameLine(strings, context, columns);
  const chips = pen && listing.includes(screen) ? chipsLine(pen, state.filter, columns) : null;
  // The least of screens has room for one row over the lists.
  const over = chips ? [header, chips] : [header];
  const head = rows > roomNeeded.rows ? over : over.slice(-1);
  return (
    <LookProvider value={look}>
      <Box flexDirection="column" width={columns} height={rows}>
        <Lines lines={head} />
        <Box height={rows - head.length - 1} flexShrink={0} flexDirection="column">
          <SearchProvider value={shownSearch(state, context) ?? noSearch}>
            <Body
              pen={pen}
              language={language}
              state={state}
              context={context}
              latest={latest}
              entries={briefings.entries}
              columns={columns}
              rows={rows - head.length + 1}
              onPage={onPage}
              onScroll={onScroll}
              top={head.length}
              onPlaces={onPlaces}
            />
          </SearchProvider>
        </Box>
        <Lines lines={[footerLine(state, context, strings, columns)]} />
      </Box>
    </LookProvider>
  );
}
