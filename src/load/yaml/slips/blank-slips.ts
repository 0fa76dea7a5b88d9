import type { SyntaxReason } from '../../../model/syntax-reason.ts';
import type { Slip } from './slip.ts';

/** Blanks that look like spaces and are none to YAML; some take no room at all. */
export const otherBlankSigns = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff';
const otherBlanks = new RegExp(`^([ \\t]*)([${otherBlankSigns}][^\\S\\n]*)(?=\\S)`, 'gmu');
const tabs = /^( *)(\t[ \t]*)(?=\S)/gmu;
const blank = /[^ ]/gu;
const otherBlank = new RegExp(otherBlanks.source, 'u');

/** Lines that are indented with other blanks than spaces; all of them are repaired together. */
export function blankSlips(text: string): Slip[] {
  return [
    ...slipsOf(text, 'blank_indent', otherBlanks, ['', ' ', '  ']),
    ...slipsOf(text, 'tab_indent', tabs, ['  ', '    ', '        ']),
  ];
}

/** @param widths in spaces, that such a blank may have on somebody's screen */
function slipsOf(
  text: string,
  reason: SyntaxReason,
  blanks: RegExp,
  widths: readonly string[],
): Slip[] {
  const [first] = text.matchAll(blanks);
  if (!first) return [];
  const [, before = '', found = ''] = first;
  const at = first.index + before.length;
  const slip = { reason, at, end: at + found.length, found: codePoint(found) };
  const repaired = widths.map(by =>
    text.replace(blanks, (_, spaces: string, others: string) => spaces + others.replace(blank, by)),
  );
  return [...repaired, likeNeighbours(text, blanks)].map(each => ({ ...slip, repaired: each }));
}

/** Each such line indented as the one before it. */
function likeNeighbours(text: string, blanks: RegExp): string {
  return text.replace(blanks, (_, _spaces: string, _others: string, at: number) => {
    const lineBefore = text.slice(text.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1));
    return /^ */.exec(lineBefore)?.[0] ?? '';
  });
}

/** Whether a text begins with a blank that is no space. */
export function startsWithOtherBlank(text: string): boolean {
  return otherBlank.test(text);
}

/** The first character of a text by its number: `U+00A0`. */
export function codePoint(blanks: string): string {
  const number = blanks.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
