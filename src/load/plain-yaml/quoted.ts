import { giveUp } from './given-up.ts';

/** What stands for a character after a backslash (YAML 1.2, section 5.7). */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
};
const escaped = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/**
 * The offset of the quotation mark that closes the one at an offset.
 *
 * @param column the column that each further line has to stand to the right of
 */
export function closingQuote(text: string, at: number, column: number): number {
  const quote = text.charAt(at);
  let end = text.indexOf(quote, at + 1);
  while (end !== -1 && isEscaped(text, at, end, quote)) {
    end = text.indexOf(quote, quote === "'" ? end + 2 : end + 1);
  }
  if (end === -1) giveUp();
  for (let nl = text.indexOf('\n', at); nl !== -1 && nl < end; nl = text.indexOf('\n', nl + 1)) {
    let next = nl + 1;
    while (text.charAt(next) === ' ') next += 1;
    // An empty line in a quoted text stands for a line break: rare, and not done here.
    if (next - nl - 1 <= column || text.charAt(next) === '\n') giveUp();
  }
  return end;
}

function isEscaped(text: string, at: number, end: number, quote: string): boolean {
  if (quote === "'") return text.charAt(end + 1) === "'";
  let backslashes = 0;
  while (end - 1 - backslashes > at && text.charAt(end - 1 - backslashes) === '\\') {
    backslashes += 1;
  }
  return backslashes % 2 === 1;
}

/** What stands between quotation marks, with its line breaks folded and its escapes resolved. */
export function quotedText(quote: string, inside: string): string {
  const text = inside.includes('\n') ? foldLines(inside) : inside;
  if (quote === "'") return text.includes("''") ? text.replaceAll("''", "'") : text;
  if (!text.includes('\\')) return text;
  return text.replace(escaped, (_, x?: string, u?: string, U?: string, one?: string) => {
    if (one !== undefined) return escapes[one] ?? giveUp();
    const code = Number.parseInt(x ?? u ?? U ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : giveUp();
  });
}

/** Spaces around a line break go with it, unless a backslash keeps them: rare, and not done here. */
function foldLines(inside: string): string {
  const lines = inside.split('\n');
  const trimmed = lines.map((line, at) => {
    let [start, end] = [0, line.length];
    if (at > 0) while (line.charAt(start) === ' ') start += 1;
    if (at < lines.length - 1) {
      while (end > start && line.charAt(end - 1) === ' ') end -= 1;
      if (line.charAt(end - 1) === '\\') giveUp();
    }
    return line.slice(start, end);
  });
  return trimmed.join(' ');
}
