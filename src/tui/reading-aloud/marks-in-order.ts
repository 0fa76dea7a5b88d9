import type { Pen } from '../pen.ts';

/** The marks of some sources in the order of the file. */
export function marksInOrder({ briefing }: Pen, ids: readonly string[]): readonly string[] {
  return briefing.sources.filter(({ id }) => ids.includes(id)).map(({ mark }) => mark);
}
