import type { Stretch } from '../../../model/stretch.ts';

const mark = /^(?:<{7}(?= )|={7}(?=\r?$)|>{7}(?= |\r?$))/gmu;

/**
 * The conflicts that Git has left in a text for somebody to settle: both versions stand in it.
 *
 * @returns where each begins; a conflict without one of its three marks is none
 */
export function conflictsIn(text: string): readonly Stretch[] {
  const conflicts: Stretch[] = [];
  let began = -1;
  let isDivided = false;
  for (const { 0: signs, index } of text.matchAll(mark)) {
    if (signs.startsWith('<')) {
      began = index;
      isDivided = false;
    } else if (signs.startsWith('=')) {
      isDivided = began >= 0;
    } else {
      if (isDivided) conflicts.push({ at: began, end: began + signs.length });
      began = -1;
      isDivided = false;
    }
  }
  return conflicts;
}
