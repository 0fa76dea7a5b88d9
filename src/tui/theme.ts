import type { ClaimTone, Tone } from './draw/span.ts';

/** A colour that is the same everywhere: of the 256 a terminal has, or by its parts. */
export type FixedColour = `ansi256(${number})` | `#${string}`;

/** How a tone is drawn. */
export interface Style {
  readonly color?: FixedColour;
  readonly backgroundColor?: FixedColour;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export type Theme = Readonly<Record<Tone, Style>>;

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
  frame: { bold: true },
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
