import { type ClaimTone, claimTones, type Tone } from '../draw/span.ts';
import {
  type FixedColour,
  type PaletteColour,
  paletteTheme,
  type Style,
  type Theme,
} from '../theme.ts';

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

/** The tones of claims in colours of their own, which need not be any of the terminal's. */
export function claimStyles(colours: Readonly<Record<ClaimTone, FixedColour>>): Partial<Theme> {
  return Object.fromEntries(
    claimTones.flatMap(tone => [
      [tone, { color: colours[tone] }],
      [`${tone}-words`, { color: colours[tone], underline: true }],
    ]),
  );
}
