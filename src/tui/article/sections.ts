/** A section goes on to the end of the line in which it reaches this many code units, … */
const section_min = 2000;
/** … but a line that goes on past this many is parted. */
const section_max = 6000;

/** Ends a line of an article's text. */
export const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const sentenceEnd = /[.!?…»”] +(?=\S)/g;

/**
 * Part a text into sections short enough to be laid out one at a time: at ends of lines, and in a
 * line that is longer than a screen ever shows at the end of a sentence, at a space, or anywhere.
 *
 * @returns where each section begins, in UTF-16 code units; one at 0 for an empty text
 */
export function sectionStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; ; ) {
    const next = sectionEnd(text, at);
    if (next >= text.length) return starts;
    starts.push(next);
    at = next;
  }
}

function sectionEnd(text: string, at: number): number {
  if (text.length - at <= section_max) return text.length;
  const from = at + section_min;
  const reach = section_max - section_min;
  // One unit more, so that both halves of a carriage return with its line feed are seen.
  const window = text.slice(from, from + reach + 1);
  const [found] = window.matchAll(lineBreak);
  if (found && found.index < reach) return from + found.index + found[0].length;
  const sentence = [...window.matchAll(sentenceEnd)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  const space = window.lastIndexOf(' ', reach - 1);
  return space === -1 ? wholeCharacter(text, from + reach) : from + space + 1;
}

const continues = /[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;

/** The nearest place before that is not in the middle of a character, as far as that is near. */
function wholeCharacter(text: string, at: number): number {
  for (let place = at; place > at - 40; place--) {
    const isHalf = (text.charCodeAt(place) & 0xfc00) === 0xdc00;
    const point = String.fromCodePoint(text.codePointAt(place) ?? 0);
    if (!isHalf && !continues.test(point) && text.charAt(place - 1) !== '\u200d') return place;
  }
  return at;
}
