/**
 * Characters that never reach a terminal as they are: C0 and C1 controls and DEL, soft hyphen and
 * other invisible format characters, bidirectional controls, zero-width characters, line and
 * paragraph separators, fillers that look like nothing, tags, lone surrogates, noncharacters.
 */
const unsafe =
  /\u034f|\u17b4|\u17b5|\u180e|(?:[\u180b-\u180d\u180f\ufe00-\ufe0f])|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\p{Emoji_Modifier}\u{e0000}-\u{e0fff}]/u;
const eachUnsafe = new RegExp(unsafe.source, 'gu');
const endsUnsafe = new RegExp(`(?:${unsafe.source})$`, 'u');

/** Line breaks and tabs: shown as one space with those around them, as a reader means them. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/u;
/** Begins with a break or has one among spaces; each character is looked at once. */
const blanks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Scripts in which the joiners U+200C and U+200D are spelling and not decoration. */
const joiningBefore =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Mongolian}]$/u;

/** A base may carry this many marks; floods of them would draw over neighbouring lines. */
const floodOfMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Make any text harmless for a terminal, on one line, without hiding that something was there.
 *
 * The only way text of a briefing, an article, a file name, an environment variable or an error
 * reaches the screen or the summary. Line breaks and tabs become a space; C0 controls and DEL
 * become their control pictures (ESC is shown as ␛); every other invisible or direction-changing
 * character becomes its number (`<U+202E>`). Spaces, including U+00A0 and U+202F, stay.
 *
 * @param text anything
 * @returns text with no character that moves the cursor, changes colour, hides or reorders;
 *   applying it twice gives the same
 */
export function safe(text: string): string {
  const plain = isPlain(text);
  if (plain) return text;
  return text
    .replace(blanks, run => (breaks.test(run) ? ' ' : run))
    .replace(eachUnsafe, (found, at: number, whole: string) =>
      harmlessAfter(whole.slice(Math.max(0, at - 2), at), found),
    )
    .replace(floodOfMarks, '$1\u{2026}');
}

/**
 * Text for a reader that knows the escapes of JSON and JavaScript: every character that `safe`
 * would not let through is written as `\uXXXX`.
 *
 * @param text JSON, so that such characters stand in its strings only
 */
export function escapeUnsafe(text: string): string {
  return text.replace(eachUnsafe, found =>
    found === '\n'
      ? found
      : Array.from({ length: found.length }, (_, at) => unitEscape(found, at)).join(''),
  );
}

function unitEscape(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}

/** Most text is Latin letters and punctuation: one cheap look spares it the rest. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || (unit > 0x7e && unit < 0xa0) || unit === 0xad || unit > 0x2ff) {
      if (!isPlainPunctuation(unit)) return false;
    }
  }
  return true;
}

/** Punctuation, arrows, mathematical signs and box drawing: none of them acts or hides. */
function isPlainPunctuation(unit: number): boolean {
  return (
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x202f && unit <= 0x205e) ||
    (unit >= 0x2190 && unit <= 0x25ff)
  );
}

/** Joiners stay where they are spelling; emoji styles and skin tones, which shift borders, just go. */
function harmlessAfter(before: string, found: string): string {
  const isJoiner = found === '\u200c' || found === '\u200d';
  if (isJoiner && joiningBefore.test(before) && !endsUnsafe.test(before)) return found;
  const isStyle = /\ufe0e|\ufe0f|\p{Emoji_Modifier}/u.test(found);
  if (isStyle && /\p{Emoji}$/u.test(before)) return '';
  return visible(found);
}

function visible(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
}
