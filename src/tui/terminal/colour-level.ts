/** How many colours there are: none, the sixteen of the terminal's own, 256, or all of them. */
export type ColourLevel = 0 | 1 | 2 | 3;

/**
 * Terminals that have 256 colours whose names do not say so. The name is often all that is known of
 * one over SSH, which does not hand COLORTERM on.
 */
const with256 =
  /^(?:xterm|alacritty|foot|ghostty|kitty|wezterm|rio|contour|mintty|iterm2?|konsole|vte|gnome|st|putty|mlterm|tmux|screen)(?:[-.+]|$)/i;

/**
 * How many colours a terminal that can be drawn on has. None has fewer than sixteen, unless somebody
 * says so: with no colours the library that draws leaves weight and inversion out too.
 *
 * @param env where `FORCE_COLOR`, `COLORTERM` and `TERM` say so
 */
export function colourLevel(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): ColourLevel {
  const { FORCE_COLOR, COLORTERM = '', TERM = '' } = env;
  if (FORCE_COLOR === 'false') return 0;
  if (/^\d+$/.test(FORCE_COLOR ?? '')) return Math.min(Number(FORCE_COLOR), 3) as ColourLevel;
  const hasAll = /^(?:truecolor|24bit)$/i.test(COLORTERM) || /-direct\d*$/.test(TERM);
  if (hasAll || platform === 'win32') return 3;
  const count = /-(\d+)color/i.exec(TERM)?.[1];
  if (count !== undefined) return Number(count) >= 256 ? 2 : 1;
  return with256.test(TERM) && !/-mono$/.test(TERM) ? 2 : 1;
}
