import type { Stretch } from '../../model/stretch.ts';

/** The marks that end a quotation, by the mark that began it. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '”',
  '„': '“”',
  '"': '"',
  '‘': '’',
};

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Quotations of the same marks begun inside it. */
  depth: number;
  /** Where its first line ends, once that is past. */
  lineEnd: number | null;
}

/**
 * The quotations of a text, with their marks.
 *
 * A passage may be cut out of its article in the middle of a quotation: a mark that nothing closes
 * quotes the rest of its line, and one that nothing opened quotes the line up to it. Single marks
 * (‘ ’) count only as a pair on one line, because the second is an apostrophe too.
 *
 * @returns stretches in the text's order; none touches another's inside
 */
export function quotedStretches(text: string): readonly Stretch[] {
  const quotations: Stretch[] = [];
  let open: Open | null = null;
  let lineStart = 0;
  for (const { 0: mark, index } of text.matchAll(/[«»“”„"‘’\n]/g)) {
    if (mark === '\n') {
      lineStart = index + 1;
      if (open?.mark === '‘') open = null;
      if (open) open.lineEnd ??= index;
    } else if (open) {
      open = within(open, mark, index, text, quotations);
    } else if (begins(mark, index, text)) {
      open = { mark, at: index, depth: 0, lineEnd: null };
    } else if (mark !== '’' && mark !== '‘' && (quotations.at(-1)?.end ?? 0) <= lineStart) {
      quotations.push({ at: lineStart, end: index + 1 });
    }
  }
  if (open && open.mark !== '‘') quotations.push({ at: open.at, end: open.lineEnd ?? text.length });
  return quotations;
}

/** What is open after a mark inside a quotation; a quotation that ends is added to the others. */
function within(open: Open, mark: string, index: number, text: string, quotations: Stretch[]) {
  const again = open.lineEnd !== null && mark === open.mark && begins(mark, index, text);
  if (again && (mark !== '"' || looksOpening(index, text))) {
    quotations.push({ at: open.at, end: open.lineEnd ?? index });
    return { mark, at: index, depth: 0, lineEnd: null };
  }
  if (closers[open.mark]?.includes(mark)) {
    if (mark === '’' && isLetter(text, index + 1)) return open;
    if (open.depth > 0) {
      open.depth -= 1;
      return open;
    }
    quotations.push({ at: open.at, end: index + 1 });
    return null;
  }
  if (mark === open.mark) open.depth += 1;
  return open;
}

/** Whether a mark begins a quotation where none is open. */
function begins(mark: string, index: number, text: string): boolean {
  if (mark === '«' || mark === '“' || mark === '„') return true;
  if (mark === '"') return !looksClosing(index, text);
  return mark !== '’' && looksOpening(index, text);
}

function looksOpening(index: number, text: string): boolean {
  return (index === 0 || /[\s([]/.test(text[index - 1] ?? '')) && isLetter(text, index + 1);
}

function looksClosing(index: number, text: string): boolean {
  return index > 0 && !/[\s([]/.test(text[index - 1] ?? '') && !isLetter(text, index + 1);
}

function isLetter(text: string, index: number): boolean {
  const code = text.codePointAt(index);
  return code !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
