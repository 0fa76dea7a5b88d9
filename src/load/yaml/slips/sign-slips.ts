import type { SyntaxReason } from '../../../model/syntax-reason.ts';
import { codePoint, otherBlankSigns } from './blank-slips.ts';
import { replaced, type Slip } from './slip.ts';

/** Dashes and bullets that a text processor makes of `-`. */
const dashSigns = '\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u25e6\ufe63\uff0d';
const colonSigns = '\ufe55\uff1a\ua789\u2236';
const blank = `[ \\t${otherBlankSigns}]`;
const otherBlank = `[${otherBlankSigns}]`;
/** What stands before a key: the beginning of its line with dashes, or of an entry in brackets. */
const beforeKey = '(?:^ *(?:- +)*|[{,] *)';
const name = '[A-Za-z_][\\w.-]*';

const dash = new RegExp(`^( *(?:- +)*)([${dashSigns}])(${blank}+)(?=\\S)`, 'gmu');
const dashBlank = new RegExp(`^( *(?:- +)*-)( *${otherBlank}${blank}*)(?=\\S)`, 'gmu');
const blankBefore = new RegExp(`(${beforeKey}${name})(${otherBlank}${blank}*)(:)(?=\\s)`, 'gmu');
const blankAfter = new RegExp(`(${beforeKey}${name})(:)(${otherBlank}${blank}*)(?=\\S)`, 'gmu');
const blanksAround = new RegExp(
  `(${beforeKey}${name})(${otherBlank}${blank}*:)(${otherBlank}${blank}*)(?=\\S)`,
  'gmu',
);
const colon = new RegExp(`(${beforeKey}${name})(${blank}*[${colonSigns}]${blank}*)`, 'gmu');
const equals = new RegExp(`(${beforeKey}${name})(${blank}*=${blank}*)(?=[^\\s=])`, 'gmu');
const comment = /^( *)(\/\/)/gmu;

/** Another sign than YAML's beside a key or an item: a long dash, another colon or blank, `=`, `//`. */
export function signSlips(text: string): Slip[] {
  return [
    ...slipsOf('dash_sign', dash, sign => sign.trim(), '- '),
    ...slipsOf('other_blank', dashBlank, firstOtherBlank, ' '),
    ...slipsOf('other_blank', blanksAround, firstOtherBlank, ': '),
    ...slipsOf('other_blank', blankBefore, firstOtherBlank, ':'),
    ...slipsOf('other_blank', blankAfter, firstOtherBlank, ': '),
    ...slipsOf('colon_sign', colon, sign => sign.trim(), ': '),
    ...slipsOf('equals_sign', equals, () => '=', ': '),
    ...slipsOf('comment_sign', comment, () => '//', '#'),
  ];

  /** Each by itself and, since who has made a slip once has often made it throughout, all of them. */
  function slipsOf(
    reason: SyntaxReason,
    pattern: RegExp,
    foundIn: (sign: string) => string,
    by: string,
  ): Slip[] {
    const matches = [...text.matchAll(pattern)];
    const all = text.replace(pattern, (_, before: string) => before + by);
    return matches.flatMap((match): Slip[] => {
      const start = match.index + (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      const found = foundIn(text.slice(start, end));
      const signAt = reason === 'other_blank' ? text.slice(start, end).search(anyOtherBlank) : 0;
      const slip = { reason, at: start + Math.max(0, signAt), end, found };
      const one = { ...slip, repaired: replaced(text, start, end, by) };
      return matches.length > 1 ? [{ ...slip, repaired: all }, one] : [one];
    });
  }
}

const anyOtherBlank = new RegExp(otherBlank, 'u');

function firstOtherBlank(sign: string): string {
  return codePoint(anyOtherBlank.exec(sign)?.[0] ?? sign);
}

const keyBlank = new RegExp(`^(?:-|${name}:?)(${otherBlank})`, 'u');
const keyDash = new RegExp(`^([${dashSigns}])${blank}`, 'u');
const keyColon = new RegExp(`^(${name})${blank}*([${colonSigns}])`, 'u');
const keyEquals = new RegExp(`^(${name})${blank}*=[^=]`, 'u');
const keyAlone = new RegExp(`^(?:-${otherBlank}+${name}|${name}${otherBlank}+)$`, 'u');

/**
 * The sign that made an unknown key of what is none.
 *
 * @param isBare whether the key has no value: `{value = 3}`
 * @param known the keys that may stand there
 */
export function signInKey(
  key: string,
  isBare: boolean,
  known: readonly string[],
): { reason: SyntaxReason; found: string } | null {
  const isKnown = (match: RegExpExecArray | null) => known.includes(match?.[1] ?? '');
  const startsKnown = known.some(each => key.startsWith(`${each}:`));
  const blankAt = keyBlank.exec(key);
  if (blankAt && (keyAlone.test(key) || (isBare && startsKnown))) {
    return { reason: 'other_blank', found: codePoint(blankAt[1] ?? '') };
  }
  const dashed = keyDash.exec(key);
  if (dashed) return { reason: 'dash_sign', found: dashed[1] ?? '' };
  if (!isBare) return null;
  const coloned = keyColon.exec(key);
  if (isKnown(coloned)) return { reason: 'colon_sign', found: coloned?.[2] ?? '' };
  return isKnown(keyEquals.exec(key)) ? { reason: 'equals_sign', found: '=' } : null;
}
