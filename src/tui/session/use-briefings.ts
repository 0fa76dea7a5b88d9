import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../lang/language.ts';
import { inSlices, slice_ms } from '../../load/in-slices.ts';
import type { Loaded } from '../../load/loaded.ts';
import { type Difference, differing } from '../../load/same-loaded.ts';
import { formatDate } from '../../text/date.ts';
import { checkingOf, toShown, toShownSoon } from '../shown.ts';
import type { BriefingEntry, Shown } from '../state/state.ts';

/** What loading a file came to; `overtaken` when another was asked for meanwhile. */
export type Outcome =
  | { readonly kind: 'usable'; readonly shown: Shown; readonly loaded: Loaded }
  | { readonly kind: 'unusable'; readonly loaded: Loaded }
  | { readonly kind: 'overtaken' };

/** What looking at a changed file came to; `busy` while another reading is under way. */
export type Refreshed =
  | { readonly kind: 'busy' | 'same' }
  | { readonly kind: 'changed'; readonly difference: Difference; readonly outcome: Outcome };

export interface Readers {
  readonly load: (path: string) => Promise<Loaded>;
  readonly peek: (path: string) => Promise<Loaded>;
}

export interface Briefings {
  /** The open briefing: the last state of a file that could be used. */
  readonly shown: Shown | null;
  /** The file as it was last read, usable or not. */
  readonly latest: Loaded | null;
  readonly entries: readonly BriefingEntry[];
  choose(path: string): Promise<Outcome>;
  /** Read a file again: the one whose problems are looked at, else the open one. */
  reload(looksAtProblems: boolean): Promise<Outcome>;
  /** Look whether a file has changed, and take over what has; asking for another goes before. */
  refresh(looksAtProblems: boolean): Promise<Refreshed>;
  /** Come back to the open briefing from a file that could not be opened. */
  comeBack(): void;
}

/** Words are looked up for so long before what is there is shown. */
const atOnce_ms = 50;

/**
 * The briefings at hand and the one that is open. The list begins with file names and fills in
 * title, date and sources one file at a time, so that a large folder opens at once.
 *
 * @param opening the file to begin with, and what is shown of it where that is known
 * @param readers `load` reads a file and its articles, `peek` the file alone; they never throw
 */
export function useBriefings(
  paths: readonly string[],
  { first, shown: worked }: { readonly first: Loaded | null; readonly shown: Shown | undefined },
  { load, peek }: Readers,
  language: Language,
): Briefings {
  const [shown, setShown] = useState<Shown | null>(() => worked ?? (first ? toShown(first) : null));
  const [latest, setLatest] = useState<Loaded | null>(first);
  const [entries, setEntries] = useState<readonly BriefingEntry[]>(() => paths.map(unreadEntry));
  const requests = useRef(0);
  const answered = useRef(true);
  const underWay = useRef(new Map<string, Promise<Loaded>>());

  const enter = useCallback(
    (path: string, loaded: Loaded) => {
      const entry = toEntry(path, loaded, language);
      setEntries(known => known.map(old => (old.path === path ? entry : old)));
    },
    [language],
  );

  // Long files are shown before all their words have been looked up.
  useEffect(() => {
    if (!shown?.analysis.verification.isPending) return;
    const check = checkingOf(shown);
    const goOn = () => {
      const whole = check(slice_ms);
      if (whole) setShown(known => (known === shown ? whole : known));
      else later = setImmediate(goOn);
    };
    let later = setImmediate(goOn);
    return () => clearImmediate(later);
  }, [shown]);

  useEffect(() => {
    if (paths.length < 2) return;
    let stopped = false;
    const readAll = async () => {
      for (const path of paths) {
        const loaded = await peek(path);
        if (stopped) return;
        enter(path, loaded);
      }
    };
    void readAll();
    return () => {
      stopped = true;
    };
  }, [paths, peek, enter]);

  const take = useCallback(
    async (path: string, loaded: Loaded, request: number): Promise<Outcome> => {
      const found = await toShownSoon(loaded, atOnce_ms);
      if (request !== requests.current) return { kind: 'overtaken' };
      answered.current = true;
      enter(path, loaded);
      setLatest(loaded);
      if (!found) return { kind: 'unusable', loaded };
      setShown(found);
      return { kind: 'usable', shown: found, loaded };
    },
    [enter],
  );
  const choose = useCallback(
    async (path: string): Promise<Outcome> => {
      requests.current += 1;
      const request = requests.current;
      answered.current = false;
      // A key that is held asks faster than a file is read: one reading of it at a time, and after
      // that one more for whoever asked last.
      while (underWay.current.has(path)) {
        await underWay.current.get(path);
        if (request !== requests.current) return { kind: 'overtaken' };
      }
      const reading = load(path);
      underWay.current.set(path, reading);
      const loaded = await reading;
      underWay.current.delete(path);
      // The file asked for last is the one to show, however long the others take.
      if (request !== requests.current) return { kind: 'overtaken' };
      return take(path, loaded, request);
    },
    [load, take],
  );

  const open = shown?.loaded.file;
  const last = latest?.file;
  const reload = useCallback(
    async (looksAtProblems: boolean): Promise<Outcome> => {
      const path = looksAtProblems ? (last ?? open) : (open ?? last);
      return path === undefined ? { kind: 'overtaken' } : choose(path);
    },
    [open, last, choose],
  );
  const refresh = useCallback(
    async (looksAtProblems: boolean): Promise<Refreshed> => {
      const path = looksAtProblems ? (last ?? open) : (open ?? last);
      if (path === undefined) return { kind: 'same' };
      const request = requests.current;
      if (!answered.current) return { kind: 'busy' };
      const loaded = await load(path);
      if (request !== requests.current) return { kind: 'busy' };
      const before = latest?.file === path ? latest : shown?.loaded;
      const difference = before ? await inSlices(differing(before, loaded)) : 'briefing';
      if (request !== requests.current) return { kind: 'busy' };
      if (difference !== 'none') {
        return { kind: 'changed', difference, outcome: await take(path, loaded, request) };
      }
      // Nothing that is shown has changed, but things may stand on other lines.
      setLatest(loaded);
      if (loaded.briefing) setShown(known => known && { ...known, loaded });
      return { kind: 'same' };
    },
    [open, last, latest, shown, load, take],
  );
  const comeBack = useCallback(() => {
    if (shown && last !== shown.loaded.file) setLatest(shown.loaded);
  }, [shown, last]);

  return { shown, latest, entries, choose, reload, refresh, comeBack };
}

function unreadEntry(path: string): BriefingEntry {
  return { path, title: null, date: null, sources: null, problems: 0, unreadable: false };
}

function toEntry(path: string, loaded: Loaded, language: Language): BriefingEntry {
  const { briefing } = loaded;
  const date = briefing?.event?.date;
  return {
    path,
    title: briefing?.title ?? null,
    date: date ? formatDate(date, language.quantities) : null,
    sources: briefing?.sources.length ?? null,
    problems: loaded.problems.length + loaded.problemsBeyond,
    unreadable: briefing === null,
  };
}
