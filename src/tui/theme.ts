import type { ClaimTone, Tone } from './draw/span.ts';

/** Colours of the terminal's own palette, which suit its background. */
export type PaletteColour = 'cyan' | 'red' | 'magenta' | 'green' | 'blue';
/** A colour that is the same everywhere: of the 256 a terminal has, or by its parts. */
export type FixedColour = `ansi256(${number})` | `#${string}`;

/** How a tone is drawn. */
export interface Style {
  readonly color?: PaletteColour | FixedColour;
  readonly backgroundColor?: FixedColour;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export type Theme = Readonly<Record<Tone, Style>>;

/**
 * Every tone but `dim` differs from plain text without colour too, or stands beside a mark or a
 * word that says the same. Yellow is left out: it cannot be read on white.
 */
export const paletteTheme: Theme = {
  plain: {},
  dim: { dimColor: true },
  border: { dimColor: true },
  strong: { bold: true },
  focus: { color: 'cyan', bold: true },
  selected: { inverse: true, bold: true },
  match: { color: 'magenta', inverse: true, underline: true },
  serious: { color: 'red', bold: true },
  notable: { color: 'magenta' },
  good: { color: 'green' },
  quote: {},
  source: { color: 'cyan' },
  axis: { color: 'cyan' },
  'claim-1': { color: 'cyan' },
  'claim-2': { color: 'magenta' },
  'claim-3': { color: 'green' },
  'claim-4': { bold: true },
  'claim-5': { color: 'blue' },
  'claim-6': { color: 'magenta', bold: true },
  'claim-1-words': { color: 'cyan', underline: true },
  'claim-2-words': { color: 'magenta', underline: true },
  'claim-3-words': { color: 'green', underline: true },
  'claim-4-words': { bold: true, underline: true },
  'claim-5-words': { color: 'blue', underline: true },
  'claim-6-words': { color: 'magenta', bold: true, underline: true },
};

/** Claims by weight alone: those that follow each other differ in it more often than not. */
export const claimWeights: Pick<Theme, ClaimTone | `${ClaimTone}-words`> = {
  'claim-1': {},
  'claim-2': { bold: true },
  'claim-3': {},
  'claim-4': { bold: true },
  'claim-5': {},
  'claim-6': { bold: true },
  'claim-1-words': { underline: true },
  'claim-2-words': { underline: true, bold: true },
  'claim-3-words': { underline: true },
  'claim-4-words': { underline: true, bold: true },
  'claim-5-words': { underline: true },
  'claim-6-words': { underline: true, bold: true },
};

/** For NO_COLOR: weight and inversion only. */
export const plainTheme: Theme = {
  plain: {},
  dim: { dimColor: true },
  border: { dimColor: true },
  strong: { bold: true },
  focus: { bold: true },
  selected: { inverse: true, bold: true },
  match: { inverse: true, underline: true },
  serious: { bold: true },
  notable: {},
  good: {},
  quote: {},
  source: { bold: true },
  axis: {},
  ...claimWeights,
};
