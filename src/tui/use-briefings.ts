import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { formatDate } from '../text/date.ts';
import type { BriefingEntry } from './screens/briefings.tsx';
import { toShown } from './shown.ts';
import type { Shown } from './state/state.ts';

/** A file as it was last read. */
export interface OpenFile {
  readonly path: string;
  readonly loaded: Loaded;
  /** The last state of it that could be used. */
  readonly shown: Shown | null;
}

export interface Briefings {
  readonly open: OpenFile | null;
  readonly entries: readonly BriefingEntry[];
  choose(path: string): Promise<void>;
  /** @returns whether what was read can be used */
  reload(): Promise<boolean>;
}

/**
 * The briefings at hand and the one that is open. The list begins with file names and fills in
 * title, date and sources one file at a time, so that a large folder opens at once.
 *
 * @param load reads a file; it never throws
 */
export function useBriefings(
  paths: readonly string[],
  first: Loaded | null,
  load: (path: string) => Promise<Loaded>,
  language: Language,
): Briefings {
  const [open, setOpen] = useState<OpenFile | null>(() =>
    first ? { path: first.file, loaded: first, shown: toShown(first) } : null,
  );
  const [entries, setEntries] = useState<readonly BriefingEntry[]>(() =>
    paths.map(path => ({ path, title: null, date: null, sources: null, unreadable: false })),
  );

  useEffect(() => {
    if (paths.length < 2) return;
    let stopped = false;
    const readAll = async () => {
      for (const [at, path] of paths.entries()) {
        const loaded = await load(path);
        if (stopped) return;
        const entry = toEntry(path, loaded, language);
        setEntries(known => known.map((old, index) => (index === at ? entry : old)));
      }
    };
    void readAll();
    return () => {
      stopped = true;
    };
  }, [paths, load, language]);

  const choose = useCallback(
    async (path: string) => {
      const loaded = await load(path);
      setOpen({ path, loaded, shown: toShown(loaded) });
    },
    [load],
  );

  const path = open?.path;
  const reload = useCallback(async () => {
    if (path === undefined) return false;
    const loaded = await load(path);
    const shown = toShown(loaded);
    setOpen(old => ({ path, loaded, shown: shown ?? old?.shown ?? null }));
    return shown !== null;
  }, [load, path]);

  return { open, entries, choose, reload };
}

function toEntry(path: string, { briefing }: Loaded, language: Language): BriefingEntry {
  const date = briefing?.event?.date;
  return {
    path,
    title: briefing?.title ?? null,
    date: date ? formatDate(date, language.quantities) : null,
    sources: briefing?.sources.length ?? null,
    unreadable: briefing === null,
  };
}
