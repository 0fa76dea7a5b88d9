import type { Stretch } from '../../model/stretch.ts';
import { graphemes } from '../../text/cells.ts';

/**
 * What may be one character together with what stands beside it: accents, joiners, flags, emoji, and
 * the letters of Hangul and of the scripts of South and South-East Asia.
 */
const joining =
  /[\p{M}\p{Cf}\p{Cs}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u0900-\u109f\u1100-\u11ff\u1780-\u17ff\u1900-\u1cff\ua800-\uabff\uac00-\ud7ff\uff9e\uff9f\u{10a00}-\u{11fff}\u{16d40}-\u{16d7f}]/u;

/**
 * So far before and after a stretch it is looked where characters begin and end. Nothing that people
 * write has longer ones, and a flood of accents is not gone through for each of its letters.
 */
const around_max = 32;

/**
 * A stretch of a text that never begins or ends inside what is seen as one character.
 *
 * @param stretch in UTF-16 code units
 */
export function wholeCharacters(text: string, { at, end }: Stretch): Stretch {
  return {
    at: mayJoin(text, at) ? borderBefore(text, at) : at,
    end: mayJoin(text, end) ? borderAfter(text, end) : end,
  };
}

function mayJoin(text: string, at: number): boolean {
  return joining.test(text.slice(Math.max(0, at - 2), at + 2));
}

function borderBefore(text: string, at: number): number {
  const from = Math.max(0, at - around_max);
  let border = from;
  for (const part of graphemes(text.slice(from, at + around_max))) {
    if (border + part.length > at) break;
    border += part.length;
  }
  return border;
}

function borderAfter(text: string, end: number): number {
  const from = Math.max(0, end - around_max);
  let border = from;
  for (const part of graphemes(text.slice(from, end + around_max))) {
    if (border >= end) break;
    border += part.length;
  }
  return border;
}
