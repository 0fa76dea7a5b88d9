import { useEffect, useEffectEvent, useRef } from 'react';
import type { Follower } from '../../load/follow/follow-files.ts';
import type { Loaded } from '../../load/loaded.ts';

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
  /** Whether changes are looked for, whatever the system tells. */
  readonly isPolling: boolean;
  /** Told of a change; gives back `busy` when it cannot be looked at now. */
  readonly onChange: () => Promise<'busy' | 'seen'>;
  /** Told when the system watches no more, by its short name for the reason; null: again. */
  readonly onUsedUp: (system: string | null) => void;
}

/** Follow the open file and its articles while the dashboard is open. */
export function useFollow({ loaded, filesOf, isPolling, onChange, onUsedUp }: Follow): void {
  const follower = useRef<Follower | null>(null);
  const isFirst = useRef(true);
  const look = useEffectEvent(onChange);
  const tellUsedUp = useEffectEvent(onUsedUp);
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
      const { followFiles } = await import('../../load/follow/follow-files.ts');
      if (ended) return;
      follower.current = followFiles({
        isPolling,
        changed,
        usedUp: system => tellUsedUp(system),
      });
      follow();
    }, start_ms);
    return () => {
      ended = true;
      clearTimeout(start);
      clearTimeout(later);
      follower.current?.close();
      follower.current = null;
    };
  }, [filesOf, isPolling]);

  // Whenever a file was read its articles may be others.
  useEffect(() => {
    if (loaded) follow();
  }, [loaded]);
}
