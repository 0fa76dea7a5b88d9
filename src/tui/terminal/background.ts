/** Terminals that swallow a question as it was meant, and answer it or do not. */
const unasked = /^(?:linux|screen|vt\d|ansi|cygwin|sun|cons25|dumb)/;

/** Whether a terminal can be asked for its background without drawing the question. */
export function canBeAsked(env: Readonly<Record<string, string | undefined>>): boolean {
  const { TERM = '', STY } = env;
  return !STY && TERM !== '' && !unasked.test(TERM);
}

/**
 * What a terminal has answered.
 *
 * @param text what stands between the beginning and the end of an OSC sequence
 * @returns its background as `#rrggbb`; null where the answer is to something else
 */
export function backgroundIn(text: string): string | null {
  const named = /^11;(?:rgba?:|#)(.*)$/i.exec(text)?.[1];
  const joined = /^(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{9}|[0-9a-f]{12})$/i.test(named ?? '');
  const each = (named?.length ?? 0) / 3;
  const parts = joined
    ? [0, 1, 2].map(at => named?.slice(at * each, (at + 1) * each) ?? '')
    : (named?.split('/').slice(0, 3) ?? []);
  if (parts.length < 3 || !parts.every(part => /^[0-9a-f]{1,4}$/i.test(part))) return null;
  const hex = parts.map(part => {
    const share = Number.parseInt(part, 16) / (16 ** part.length - 1);
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

/**
 * The background as the environment has it, as black or white.
 *
 * @returns null where it says nothing, or where what it says may be of another terminal
 */
export function backgroundOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const { COLORFGBG = '', TERM = '', TMUX, STY } = env;
  if (TERM === 'linux') return '#000000';
  if (TMUX || STY) return null;
  // The last is the background; between them rxvt has a picture's.
  const number = /^\d+;(?:[^;]*;)?(\d+)$/.exec(COLORFGBG)?.[1];
  if (number === undefined) return null;
  const light = ['7', '15'];
  if (light.includes(number)) return '#ffffff';
  return Number(number) < 9 ? '#000000' : null;
}
