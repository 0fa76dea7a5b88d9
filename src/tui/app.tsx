import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Look, LookProvider } from './components/look.tsx';
import type { DashboardSettings } from './dashboard-settings.ts';
import { Aloud } from './frame/aloud.tsx';
import { Screen } from './frame/screen.tsx';
import type { Memory } from './memory/file-memory.ts';
import { useSession } from './session/use-session.ts';
import type { Shown } from './state/state.ts';

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

/** The root: keys in, state forward, one screen out. */
export function App(props: AppProps) {
  const { language, look } = props;
  const { state, context, frame, reading, size } = useSession(props);
  if (frame === null) {
    const { columns } = size;
    return <Aloud {...{ reading, state, context, language, columns }} />;
  }
  return (
    <LookProvider value={look}>
      <Screen frame={frame} state={state} {...size} />
    </LookProvider>
  );
}
