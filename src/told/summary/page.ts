import { toAscii } from '../../text/ascii.ts';
import { cells } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { wrap } from '../../text/wrap.ts';

/** A page of plain text, written from top to bottom. Every text goes through `safe`. */
export interface Page {
  /** A paragraph: its first line begins with `lead`, the others stand under what follows it. */
  text(text: string, lead?: string): void;
  /** A name, which may take several lines, and a remark at the right of the first, or below. */
  pair(name: string, remark: string, lead?: string): void;
  heading(text: string): void;
  blank(): void;
  /** The page: lines without trailing spaces, each with a line break. */
  toString(): string;
}

/** With fewer cells beside a remark a name would be a pile of single words. */
const name_cells_min = 20;

/**
 * @param width cells of a line; only a word that is longer is broken
 * @param ascii draw signs with ASCII characters
 */
export function newPage(width: number, ascii: boolean): Page {
  const lines: string[] = [];
  const put = (line: string) => {
    lines.push((ascii ? toAscii(line) : line).trimEnd());
  };
  const text = (found: string, lead = '') => {
    const first = safe(lead);
    const rest = ' '.repeat(cells(first));
    wrap(safe(found), width - cells(first)).forEach((line, at) => {
      put((at === 0 ? first : rest) + line);
    });
  };
  return {
    text,
    pair: (name, remark, lead = '') => {
      const start = safe(lead);
      const right = safe(remark);
      const room = width - cells(start) - cells(right) - 2;
      if (room < name_cells_min) {
        text(name, lead);
        return text(remark, ' '.repeat(cells(start) + 2));
      }
      wrap(safe(name), room).forEach((line, at) => {
        const gap = width - cells(start) - cells(line) - cells(right);
        if (at === 0) put(start + line + ' '.repeat(gap) + right);
        else put(' '.repeat(cells(start)) + line);
      });
    },
    heading: found => {
      const name = safe(found);
      if (lines.length > 0) put('');
      put(name);
      put('─'.repeat(cells(name)));
    },
    blank: () => put(''),
    toString: () => `${lines.join('\n')}\n`,
  };
}
