import { digitsAt, suffixScale } from './digits.ts';
import type { Reader } from './number.ts';
import type { NumberGrammar } from './number-grammar.ts';
import { isCapitalised, isTight, type Token } from './tokens.ts';
import { isRecentYear } from './years.ts';

/** What may stand between the pieces of a code. */
const joiners = new Set([..."-–./,:_+@#'"]);
const otherDigitOrMark = /^[\p{N}\p{M}\p{Pc}]$/u;
/** Digits right after one of these are no count: `#5`, `-5`. */
const gluesBefore = new Set([...'_#@\\^*=+/-−']);
/** What may stand between the ends of a range. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

/**
 * Digits that are no number of anything: a part of a name or a code (`T-72`, `B2B`), a version, an
 * address, a time (`10:30`), a date in digits, a negative number, the number of an article.
 *
 * @param at the index of a token of digits
 * @returns the index after the whole run, or -1
 */
export function codeEnd(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  const label = isLabelled(tokens, at, grammar);
  if (isGluedBefore(tokens, at)) return runEnd(tokens, at);
  const read = digitsAt(tokens, at, grammar);
  if (!read || isGluedAfter(reader, at, read.next)) return runEnd(tokens, at);
  if (isDashedDigits(tokens, read.next) && !isDashedRange(reader, at)) return runEnd(tokens, at);
  return label ? read.next : -1;
}

/** The index after all that touches a token. */
function runEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; isTight(token); token = tokens[next]) {
    const after = tokens[next + 1];
    if (
      token.kind === 'mark' &&
      !(joiners.has(token.low) && isTight(after) && after.kind !== 'mark')
    )
      break;
    next += 1;
  }
  return next;
}

function isLabelled(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  const before = tokens[at - 1];
  const isPoint = before?.low === '.' || before?.low === '°';
  const label = isPoint ? tokens[at - 2] : before;
  const form = label && grammar.labels.get(label.low);
  if (form === undefined) return false;
  return isPoint || (!isTight(tokens[at]) && form === 'full');
}

/** Whether digits are only the end of what they stand in. */
export function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (!mark || !isTight(tokens[at])) return false;
  if (mark.kind !== 'mark') return true;
  const before = isTight(mark) ? tokens[at - 2] : undefined;
  switch (mark.low) {
    case '.':
      return true;
    case ',':
      return before?.kind !== 'word';
    case ':':
    case '–':
    case "'":
      return before?.kind === 'digits';
    default:
      return gluesBefore.has(mark.low) || otherDigitOrMark.test(mark.low);
  }
}

/** Whether digits are only the beginning of what they stand in. */
function isGluedAfter({ tokens, grammar }: Reader, from: number, next: number): boolean {
  const mark = tokens[next];
  if (!isTight(mark)) return false;
  if (mark.kind === 'word')
    return (
      !grammar.ordinalSuffixes.has(mark.low) &&
      suffixScale(tokens, grammar, from, next) === undefined
    );
  const after = tokens[next + 1];
  const touched = isTight(after) && after.kind !== 'mark' ? after : undefined;
  switch (mark.low) {
    case '/':
    case '.':
    case "'":
      return touched !== undefined;
    case ',':
    case ':':
    case '+':
      return touched?.kind === 'digits';
    case '-':
      return touched?.kind === 'word' && !continues(grammar, touched);
    default:
      return mark.low === '_' || otherDigitOrMark.test(mark.low);
  }
}

/** A word that may follow a number's hyphen: `5-million`, `14-year`, `2000-là`. */
function continues(grammar: NumberGrammar, word: Token): boolean {
  return (
    grammar.scales.has(word.low) ||
    grammar.scalesOfDigits.has(word.low) ||
    grammar.collectives.has(word.low) ||
    (grammar.compounds === 'any word'
      ? word.text.length >= 3 && !isCapitalised(word)
      : grammar.compounds.has(word.low))
  );
}

/** Whether a dash and more digits follow, without a space. */
export function isDashedDigits(tokens: readonly Token[], next: number): boolean {
  const dash = tokens[next];
  const after = tokens[next + 1];
  return isTight(dash) && dashes.has(dash.low) && isTight(after) && after.kind === 'digits';
}

/** `500-600`, but not `222-2222-2222`, `3-2` or `2019-2021`. */
function isDashedRange(reader: Reader, at: number): boolean {
  const { tokens, grammar } = reader;
  const low = digitsAt(tokens, at, grammar)!;
  const high = digitsAt(tokens, low.next + 1, grammar);
  return (
    high !== null &&
    low.value < high.value &&
    !(low.plain && high.plain && isRecentYear(low.value) && isRecentYear(high.value)) &&
    !isDashedDigits(tokens, high.next) &&
    !isGluedAfter(reader, low.next + 1, high.next)
  );
}
