import { contextIn, type Frame, frameOf, type WindowSize } from '../frame/frame-of.ts';
import { type Known, sceneOf } from '../frame/scene-of.ts';
import { toldOf } from '../frame/told-of.ts';
import { isSame } from '../keep-last.ts';
import type { Reading } from '../reading-aloud/reading.ts';
import type { Context } from '../state/state.ts';
import { matchCount } from '../update/go-to-match.ts';

/** What is shown of a state, or told of it, and what the next key has to know. */
export interface Presented {
  /** Null where it is told. */
  readonly frame: Frame | null;
  /** Null where it is drawn, and where there is nothing to read yet. */
  readonly reading: Reading | null;
  readonly context: Context;
  /** All that it was worked out from. */
  readonly from: readonly unknown[];
}

/**
 * Work out what is shown of a state. Pure; what was worked out before is given again as long as
 * nothing in it is another.
 *
 * @param before what was shown last, whose windows move as little as can be; null: nothing
 */
export function present(
  known: Known,
  { columns, rows }: WindowSize,
  isAloud: boolean,
  before: Presented | null,
): Presented {
  const scene = sceneOf(known);
  const nowhere = contextIn(scene.context);
  // A search goes on finding while nothing else changes.
  const found = matchCount(known.state, nowhere);
  const from = [...Object.values(known), columns, rows, isAloud, found?.count, found?.reach];
  if (before && isSame(before.from, from)) return before;
  if (isAloud) {
    const { reading, ...where } = toldOf(scene);
    return { frame: null, reading, context: contextIn(scene.context, where), from };
  }
  const frame = frameOf(scene, { columns, rows }, before?.frame?.corner ?? null);
  return { frame, reading: null, context: contextIn(scene.context, frame), from };
}
