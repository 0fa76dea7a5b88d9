import { useEffect, useEffectEvent, useRef } from 'react';
import type { Follower } from '../load/follow-files.ts';
import type { Loaded } from '../load/loaded.ts';

/** The first screen and the first keys go before following the file. */
const start_ms = 100;
/** While another reading is under way, what has changed is looked at a little later. */
const retry_ms = 100;
/** As old as a file may be, at most, when it has just been read. */
const reading_ms = 5000;

interface Follow {
  /** What is open; null: nothing yet. */
  readonly loaded: Loaded | null;
  /** The files whose changes matter; left out: none are followed. */
  readonly filesOf: ((loaded: Loaded) => readonly string[]) | undefined;
  /** Told of a change; gives back `busy` when it cannot be looked at now. */
  readonly onChange: () => Promise<'busy' | 'seen'>;
  /** Told of an error of the system, after which changes may go unnoticed. */
  readonly onFault: (system: string) => void;
}

/** Follow the open file and its articles while the dashboard is open. */
export function useFollow({ loaded, filesOf, onChange, onFault }: Follow): void {
  const follower = useRef<Follower | null>(null);
  const isFirst = useRef(true);
  const look = useEffectEvent(onChange);
  const fail = useEffectEvent(onFault);
  const follow = useEffectEvent(() => {
    if (!loaded || !filesOf || !follower.current) return;
    const since_ms = isFirst.current ? performance.timeOrigin : Date.now() - reading_ms;
    isFirst.current = false;
    void follower.current.follow(filesOf(loaded), since_ms);
  });

  useEffect(() => {
    if (!filesOf) return;
    let ended = false;
    let later: NodeJS.Timeout | undefined;
    let isLooking = false;
    const changed = async () => {
      clearTimeout(later);
      if (ended) return;
      const seen = isLooking ? 'busy' : await lookOnce();
      if (seen === 'busy' && !ended) later = setTimeout(changed, retry_ms);
    };
    const lookOnce = async () => {
      isLooking = true;
      try {
        return await look();
      } finally {
        isLooking = false;
      }
    };
    const start = setTimeout(async () => {
      const { followFiles } = await import('../load/follow-files.ts');
      if (ended) return;
      follower.current = followFiles(changed, system => fail(system));
      follow();
    }, start_ms);
    return () => {
      ended = true;
      clearTimeout(start);
      clearTimeout(later);
      void follower.current?.close();
      follower.current = null;
    };
  }, [filesOf]);

  // Whenever a file was read its articles may be others.
  useEffect(() => {
    if (loaded) follow();
  }, [loaded]);
}
