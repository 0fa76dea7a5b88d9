import { replaced, type Slip } from './slip.ts';

/** Keys of what is mostly written in braces: a report, a source, a party, an assessment. */
const keys =
  'source|value|passage|quote|form|cue|mood|when|chain|as_of|prefix|suffix|recorded_by|title|lang|outlet|credits|published|url|name|kind|low|best|high|date|reason|claim|by';
const keyAfterWords = new RegExp(`(?<=[^\\s,{[:]) +(${keys}): `, 'gu');

/** A comma that is missing before a key in braces, of a key that does not stand there already. */
export function commaSlips(text: string): Slip[] {
  return Array.from(text.matchAll(/\{[^{}\n]{0,2000}/gu), ({ 0: braces, index }) =>
    Array.from(braces.matchAll(keyAfterWords), (match): Slip[] => {
      const key = match[1] ?? '';
      const others = braces.replace(match[0], ' ');
      if (new RegExp(`[{,\\s]${key}:`, 'u').test(others)) return [];
      const at = index + match.index;
      const repaired = replaced(text, at, at, ',');
      const keyAt = at + match[0].length - key.length - 2;
      return [
        { reason: 'comma_before_key', at: keyAt, end: keyAt + key.length, found: key, repaired },
      ];
    }).flat(),
  ).flat();
}
