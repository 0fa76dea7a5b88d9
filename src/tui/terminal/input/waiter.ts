import type { Awaited } from './input-parser.ts';

/**
 * How long is waited: Esc alone is the key after so long; what begins a sequence so soon behind it
 * belongs to it all the same; a paste goes on while it comes in pieces.
 */
const waits_ms: Readonly<Record<Awaited, number>> = {
  after_esc: 25,
  late_rest: 150,
  sequence_end: 500,
  paste_end: 1000,
};

/** Pieces that follow one another as fast from the beginning on are a slow line's, and no keys. */
const steady_ms = 100;
/** So many of them, and a string is one without an end: somebody is holding a key down. */
const steady_pieces_max = 64;

/**
 * Wait for one thing at a time: a paste from its last piece on, all else from its beginning; but no
 * sequence is cut while its pieces come as steadily as no keys do.
 *
 * @returns a function to be called with every piece that has come: what is awaited behind it (null:
 *   nothing), and the number of the sequence it belongs to
 */
export function waiter(timeUp: () => void): (awaited: Awaited | null, number: number) => void {
  let timer: NodeJS.Timeout | undefined;
  let last: NodeJS.Immediate | undefined;
  let pause: NodeJS.Timeout | undefined;
  let lastOfPause: NodeJS.Immediate | undefined;
  let waitsFor = '';
  let isSteady = false;
  let isDue = false;
  let pieces = 0;
  const stop = () => {
    clearTimeout(timer);
    clearImmediate(last);
    clearTimeout(pause);
    clearImmediate(lastOfPause);
  };
  const end = () => {
    stop();
    waitsFor = '';
    timeUp();
  };
  const endUnlessSteady = () => {
    if (isDue && !isSteady) end();
  };
  const hearPiece = () => {
    if (!isSteady) return;
    clearTimeout(pause);
    clearImmediate(lastOfPause);
    pieces += 1;
    if (pieces > steady_pieces_max) {
      isSteady = false;
      return endUnlessSteady();
    }
    pause = setTimeout(() => {
      lastOfPause = setImmediate(() => {
        isSteady = false;
        endUnlessSteady();
      });
    }, steady_ms);
    pause.unref();
  };
  return (awaited, number) => {
    const next = awaited === null ? '' : `${awaited} ${number}`;
    if (next === waitsFor && awaited !== 'paste_end') return hearPiece();
    stop();
    waitsFor = next;
    if (awaited === null) return;
    isDue = false;
    isSteady = awaited === 'sequence_end';
    pieces = 0;
    hearPiece();
    timer = setTimeout(() => {
      if (awaited === 'after_esc') return end();
      // What has come while the program was busy is read before the next of these.
      last = setImmediate(() => {
        isDue = true;
        endUnlessSteady();
      });
    }, waits_ms[awaited]);
    timer.unref();
  };
}
