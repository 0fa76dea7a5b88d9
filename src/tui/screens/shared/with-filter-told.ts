import { filteredAloud } from '../../filter/filtered-aloud.ts';
import type { Pen } from '../../pen.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import type { State } from '../../state/state.ts';

/** A screen that shows what a filter leaves, with what is filtered by told before where one is. */
export function withFilterTold(pen: Pen, { filter }: State, reading: Reading): Reading {
  return { ...reading, current: [filteredAloud(pen, filter), ...reading.current] };
}
