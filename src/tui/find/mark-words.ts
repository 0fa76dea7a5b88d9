import type { Line, Span, Tone } from '../draw/span.ts';
import { wordStretches } from './word-stretches.ts';

/**
 * Set off the words of a search in a row, whatever it is of.
 *
 * @param words folded, as `searchWords` gives them
 * @param except what has this tone stays as it is
 * @returns the same text in as many cells
 */
export function markWords(line: Line, words: readonly string[], except?: Tone): Line {
  if (words.length === 0) return line;
  return whole(line).flatMap(part => (part.tone === except ? [part] : markSpan(part, words)));
}

/** A word may have come in pieces of one tone; the marks of sources beside each other are no word. */
function whole(line: Line): Line {
  const parts: Span[] = [];
  for (const part of line) {
    const last = parts.at(-1);
    if (last?.tone === part.tone && part.tone !== 'source') {
      parts[parts.length - 1] = { text: last.text + part.text, tone: part.tone };
    } else parts.push(part);
  }
  return parts;
}

function markSpan(part: Span, words: readonly string[]): Line {
  const found = wordStretches(part.text, words);
  if (found.length === 0) return [part];
  const parts: Span[] = [];
  let at = 0;
  const add = (end: number, tone: Span['tone']) => {
    if (end > at) parts.push({ text: part.text.slice(at, end), tone });
    at = end;
  };
  for (const stretch of found) {
    add(stretch.at, part.tone);
    add(stretch.end, 'match');
  }
  add(part.text.length, part.tone);
  return parts;
}
