import { toAscii } from '../../text/ascii.ts';
import { type Line, safeLine } from '../draw/span.ts';
import { isPlain, partsOf } from '../styled-parts.ts';
import type { Style, Theme } from '../theme.ts';

/** What draws rows, as `Lines` does. */
interface Look {
  readonly theme: Theme;
  readonly ascii: boolean;
}

const paletteCodes = { red: 31, green: 32, blue: 34, magenta: 35, cyan: 36 } as const;

/** Rows of text for a terminal, one under the other. */
export function paint(lines: readonly Line[], { theme, ascii }: Look): string {
  return lines
    .map(line =>
      partsOf(safeLine(line), theme)
        .map(({ text, tone }) => styled(ascii ? toAscii(text) : text, theme[tone]))
        .join(''),
    )
    .join('\r\n');
}

/** Whether every colour of a theme is one that any terminal with colours has. */
export function hasPaletteOnly(theme: Theme): boolean {
  return Object.values(theme).every(
    ({ color = 'cyan', backgroundColor }) => color in paletteCodes && backgroundColor === undefined,
  );
}

function styled(text: string, style: Style): string {
  if (isPlain(style) || text === '') return text;
  const codes = [
    style.bold ? 1 : null,
    style.dimColor ? 2 : null,
    style.italic ? 3 : null,
    style.underline ? 4 : null,
    style.inverse ? 7 : null,
    paletteCodes[style.color as keyof typeof paletteCodes] ?? null,
  ].filter(code => code !== null);
  return `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}
