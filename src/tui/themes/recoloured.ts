import { type ClaimTone, claimTones, type Tone } from '../draw/span.ts';
import type { FixedColour, Style, Theme } from '../theme.ts';

type Ink = 'cyan' | 'red' | 'magenta' | 'green' | 'dim';
/** What stands for each ink. */
export type Inks = Readonly<Record<Ink, Style>>;

/** A style, and the ink it is in. */
type InkedStyle = Style & { readonly ink?: Ink };

/**
 * Which tones share an ink. Every tone but `dim` differs from plain text without colour too, or
 * stands beside a mark or a word that says the same.
 */
const inked: Readonly<Record<Exclude<Tone, `claim-${string}`>, InkedStyle>> = {
  plain: {},
  dim: { ink: 'dim' },
  border: { ink: 'dim' },
  strong: { bold: true },
  focus: { ink: 'cyan', bold: true },
  frame: { ink: 'cyan', bold: true },
  selected: { inverse: true, bold: true },
  match: { ink: 'magenta', inverse: true, underline: true },
  serious: { ink: 'red', bold: true },
  notable: { ink: 'magenta' },
  good: { ink: 'green' },
  quote: {},
  source: { ink: 'cyan' },
  axis: { ink: 'cyan' },
};

type ClaimStyles = Pick<Theme, ClaimTone | `${ClaimTone}-words`>;

/**
 * A theme in the given inks: a tone added here is in every one of them.
 *
 * @param claims the tones of claims, which are no inks of others
 * @param own tones that are drawn otherwise altogether
 */
export function recoloured(inks: Inks, claims: ClaimStyles, own: Partial<Theme> = {}): Theme {
  const styles = Object.entries(inked).map(([tone, { ink, ...rest }]) => [
    tone,
    own[tone as Tone] ?? { ...rest, ...(ink && inks[ink]) },
  ]);
  return { ...Object.fromEntries(styles), ...claims };
}

/** The tones of claims in colours of their own. */
export function claimStyles(colours: Readonly<Record<ClaimTone, FixedColour>>): ClaimStyles {
  return Object.fromEntries(
    claimTones.flatMap(tone => [
      [tone, { color: colours[tone] }],
      [`${tone}-words`, { color: colours[tone], underline: true }],
    ]),
  ) as ClaimStyles;
}
