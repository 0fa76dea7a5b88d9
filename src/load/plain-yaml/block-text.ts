import { limits } from '../../model/limits.ts';
import { giveUp } from './given-up.ts';

interface BlockText {
  readonly value: string;
  /** The offset after its last line break. */
  readonly end: number;
  readonly lines: number;
}

const header = /[|>]-?\n/y;

/**
 * A text in lines of its own, after `|` or `>`.
 *
 * @param at the offset of that sign
 * @param column the column that the lines have to stand to the right of
 */
export function blockText(text: string, at: number, column: number): BlockText {
  header.lastIndex = at;
  if (!header.test(text)) giveUp();
  let next = header.lastIndex;
  const indent = indentOf(text, next);
  if (indent <= column) giveUp();
  const lines: string[] = [];
  let end = next;
  let kept = 0;
  while (next < text.length) {
    // Refused where all else is, before its lines take memory.
    if (next - at > limits.text_chars_max) giveUp();
    const found = indentOf(text, next);
    const lineEnd = endOfLine(text, next);
    const isEmpty = lineEnd === next;
    if (!isEmpty && found < indent) {
      // Spaces alone, or a line between two depths: their rules are intricate.
      if (found > column || next + found >= lineEnd) giveUp();
      break;
    }
    if (next + found >= lineEnd && !isEmpty) giveUp();
    lines.push(text.slice(Math.min(next + indent, lineEnd), lineEnd));
    next = lineEnd + 1;
    if (!isEmpty) {
      kept = lines.length;
      end = Math.min(next, text.length);
    }
  }
  const shown = lines.slice(0, kept);
  const value = text.charAt(at) === '|' ? shown.join('\n') : folded(shown);
  const isStripped = text.charAt(at + 1) === '-';
  return { value: isStripped ? value : `${value}\n`, end, lines: lines.length };
}

/** Lines become one line; so many empty lines between them become as many line breaks. */
function folded(lines: readonly string[]): string {
  let value = '';
  let breaks = 0;
  for (const [at, line] of lines.entries()) {
    if (line.startsWith(' ')) giveUp();
    if (line === '') {
      breaks += 1;
      continue;
    }
    if (at > 0) value += breaks > 0 ? '\n'.repeat(breaks) : ' ';
    value += line;
    breaks = 0;
  }
  return value;
}

function indentOf(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ') end += 1;
  return end - at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
