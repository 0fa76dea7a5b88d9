import { cells, graphemes } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { type Line, span, type Tone } from '../draw/span.ts';
import { cursorOf, type TextField } from './text-field.ts';

/** Of what stands after the cursor as many cells are kept in sight. */
const after_cells_max = 6;

/**
 * A text field in one row, with a bar where the next character goes while it is typed in. Of a long
 * text what stands around the cursor is shown.
 *
 * @param width cells of the text, without the bar
 */
export function fieldSpans(field: TextField, typing: boolean, width: number, tone: Tone): Line {
  const at = cursorOf(field);
  const before = safe(field.text.slice(0, at));
  const after = safe(field.text.slice(at));
  const bar = typing ? '▏' : '';
  if (cells(before) + cells(after) <= width) return [span(`${before}${bar}${after}`, tone)];
  const room = Math.max(width - cells(before), Math.min(cells(after), after_cells_max));
  const shownAfter = fromStart(after, room);
  const shownBefore = fromEnd(before, width - cells(shownAfter));
  return [span(`${shownBefore}${bar}${shownAfter}`, tone)];
}

function fromStart(text: string, width: number): string {
  if (cells(text) <= width) return text;
  return `${fitting(graphemes(text), width - 1).join('')}…`;
}

function fromEnd(text: string, width: number): string {
  if (cells(text) <= width) return text;
  const kept = fitting(graphemes(text).reverse(), width - 1);
  return `…${kept.reverse().join('')}`;
}

/** As many of the first characters as there is room for, measured one by one. */
function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const beyond = characters.findIndex(character => {
    used += cells(character);
    return used > width;
  });
  return characters.slice(0, beyond < 0 ? characters.length : beyond);
}
