import { replaced, type Slip } from './slip.ts';

/** A dash before a word, at the beginning of a line or after another dash; numbers have one too. */
const dash = /^( *(?:- +)*)-(?=[^\s\d.-])/gmu;
/** A key that a value follows without a space. An address has two slashes there, a time a digit. */
const key = /((?:^|[{,]) *(?:- +)*)([A-Za-z_][\w.-]*):(?=[^\s:/,}\]])/gmu;

/** A space that is missing after a dash or a colon. */
export function markSlips(text: string): Slip[] {
  const dashes = Array.from(text.matchAll(dash), (match): Slip[] => {
    const at = match.index + (match[1]?.length ?? 0);
    const slip = { reason: 'dash_space', at, end: at + 1, found: '-' } as const;
    const after = { ...slip, repaired: replaced(text, at, at + 1, '- ') };
    // What follows may stand under the word, or where it would stand with the space.
    const isIndented = text.charAt(at - 1) === ' ';
    return isIndented
      ? [after, { ...slip, repaired: replaced(text, at - 1, at + 1, '- ') }]
      : [after];
  });
  const colons = Array.from(text.matchAll(key), (match): Slip => {
    const at = match.index + match[0].length - 1;
    const repaired = replaced(text, at, at + 1, ': ');
    return { reason: 'space_after_colon', at, end: at + 1, found: ':', repaired };
  });
  return [...dashes.flat(), ...colons];
}
