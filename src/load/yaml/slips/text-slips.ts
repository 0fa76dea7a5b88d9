import { proseKeys } from '../../tree/prose-keys.ts';
import { replaced, type Slip } from './slip.ts';

/** What somebody's keyboard or text processor makes of a quotation mark. */
const opening = '“”„‟«‹»›‘’‚‛「『〝＂';
const closing = '”“‟«»›‹’‘‛」』〞＂';

/** A plain text after a key or a dash: to the end of its line, or of its entry in brackets. */
const value = /(?:^ *(?:- +)+|^ *(?:- +)*[\w.-]+: +|[{,] *[\w.-]+: +|\[ *)(?=[^\s[\]{}"'|>#,])/gmu;

/** A text after a key that takes prose, which begins with a bracket and goes on behind it. */
const bracketed = /^ *(?:- +)*([\w.-]+): +(?=([[{])[^[\]{}\n:]*[\]}] *[^\s#,])/gmu;

/** Texts that would be right between quotation marks. */
export function textSlips(text: string): Slip[] {
  return [...afterBrackets(text), ...plainTexts(text)];
}

function afterBrackets(text: string): Slip[] {
  return Array.from(text.matchAll(bracketed), (match): Slip[] => {
    if (!proseKeys.has(match[1] ?? '')) return [];
    const at = match.index + match[0].length;
    return [
      { ...quotedText(text, at, endOfLine(text, at)), reason: 'bad_start', found: match[2] ?? '' },
    ];
  }).flat();
}

function plainTexts(text: string): Slip[] {
  return Array.from(text.matchAll(value), (match): Slip[] => {
    const at = match.index + match[0].length;
    const isInBrackets = /^[[{,]/.test(match[0]);
    const lineEnd = endOfLine(text, at);
    const first = text.charAt(at);
    const ends = isInBrackets ? endsInBrackets(text, at, lineEnd) : [lineEnd];
    const quoted = ends.map(end => quotedText(text, at, end));
    if (opening.includes(first)) return quoted.filter(isClosedByMark);
    return quoted.filter(({ end }) => hasColon(text.slice(at, end)));
  }).flat();

  function isClosedByMark({ end }: Slip): boolean {
    return closing.includes(text.charAt(end - 1)) || text.charAt(end - 1) === '"';
  }
}

/** A colon that ends a key, and no further entry of the brackets. */
function hasColon(words: string): boolean {
  return /:(?:\s|$)/.test(words) && !/, *[\w.-]+:(?:\s|$)/.test(words);
}

function quotedText(text: string, at: number, lineEnd: number): Slip {
  const written = text.slice(at, lineEnd).trimEnd();
  const end = at + written.length;
  const isMarked = opening.includes(written.charAt(0));
  return {
    reason: isMarked ? 'typographic_quotes' : 'colon_in_value',
    at,
    end,
    found: isMarked ? `${written.charAt(0)} ${written.slice(-1)}` : ': ',
    repaired: replaced(text, at, end, `'${written.replaceAll("'", "''")}'`),
  };
}

/** Where a text in brackets may end: before each comma or bracket on its line, or with the line. */
function endsInBrackets(text: string, at: number, lineEnd: number): number[] {
  const line = text.slice(at, lineEnd);
  return [...Array.from(line.matchAll(/(?:,(?= )|[\]}])/g), match => at + match.index), lineEnd];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
