import type { Tone } from '../draw/span.ts';
import { type PaletteColour, paletteTheme, type Style, type Theme } from '../theme.ts';

/** What stands for each of the terminal's own colours, and for dimmed text. */
export type Inks = Readonly<Record<PaletteColour | 'dim', Style>>;

/**
 * The palette theme in other inks: a tone added there is in every theme.
 *
 * @param own tones that are drawn otherwise altogether
 */
export function recoloured(inks: Inks, own: Partial<Theme> = {}): Theme {
  const entries = Object.entries(paletteTheme) as [Tone, Style][];
  const styles = entries.map(([tone, { color, dimColor, ...rest }]) => {
    const ink = color !== undefined && color in inks ? inks[color as PaletteColour] : {};
    const dim = dimColor && color === undefined ? inks.dim : {};
    return [tone, own[tone] ?? { ...rest, ...dim, ...ink }];
  });
  return Object.fromEntries(styles);
}
