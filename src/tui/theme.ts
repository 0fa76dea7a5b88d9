import type { Tone } from './draw/span.ts';

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
  figure: { color: 'cyan' },
  statement: { color: 'green' },
  casualty: { color: 'magenta' },
  event: { color: 'blue' },
  'figure-words': { color: 'cyan', underline: true },
  'statement-words': { color: 'green', underline: true },
  'casualty-words': { color: 'magenta', underline: true },
  'event-words': { color: 'blue', underline: true },
  'altered-words': { color: 'red', underline: true },
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
  figure: {},
  statement: {},
  casualty: {},
  event: {},
  'figure-words': { underline: true },
  'statement-words': { underline: true },
  'casualty-words': { underline: true },
  'event-words': { underline: true },
  'altered-words': { underline: true, bold: true },
};
