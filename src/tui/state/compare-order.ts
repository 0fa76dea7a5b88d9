import type { Shown } from './state.ts';

/** All claims in the order in which Compare walks through them. */
export function compareOrder(shown: Shown): readonly string[] {
  return [...shown.items.figures, ...shown.items.statements, ...shown.items.casualties];
}
