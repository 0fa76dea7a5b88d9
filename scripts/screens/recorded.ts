import { type Picture, plain, type Row } from './picture.ts';
import type { Stop, Theme } from './runs.ts';
import type { Styles } from './styles.ts';

const about =
  '# Written by `npm run record-screens`; the letters below a row stand for the styles of styles.txt.';
const aboutTold = '# Written by `npm run record-screens`: what is told to whoever listens.';

/** What is seen at a stop with each theme. */
export type Seen = Readonly<Record<Theme, Picture>>;

/** The first line of a stop: its name, and in brackets the way to it. */
export function heading({ name, keys, size }: Stop): string {
  const way = [...(size ? [size.join('×')] : []), ...keys].join(' ');
  return `== ${name}${way === '' ? '' : `  [${way}]`}`;
}

/** The file of what is seen at each stop; styles that have no letter yet are given one. */
export function drawnText(stops: readonly Stop[], seen: readonly Seen[], styles: Styles): string {
  const parts = stops.map((stop, at) => {
    const { dark = [], light = [] } = seen[at] ?? {};
    return [heading(stop), ...dark.flatMap((row, y) => rowLines(row, light[y], styles))];
  });
  return fileText(about, parts);
}

/**
 * A row's text, and the lengths and letters of its styles. Where the letters on the screen depend on
 * the theme, the text stands there for each.
 */
function rowLines(dark: Row, light: Row | undefined, styles: Styles): string[] {
  const texts =
    dark.text === light?.text ? [`|${dark.text}`] : [`dark|${dark.text}`, `light|${light?.text}`];
  const columns = Math.max(dark.styles.length, light?.styles.length ?? 0);
  const runs: { letter: string; length: number }[] = [];
  for (let x = 0; x < columns; x++) {
    const letter = styles.letterOf(dark.styles[x] ?? plain, light?.styles[x] ?? plain);
    const last = runs.at(-1);
    if (last?.letter === letter) last.length += 1;
    else runs.push({ letter, length: 1 });
  }
  const lengths = runs.map(({ letter, length }) => ` ${length}${letter}`).join('');
  return lengths === '' ? texts : [...texts, lengths];
}

/**
 * What a file has of each stop with one theme.
 *
 * @param text what `drawnText` has given
 * @returns pictures by the headings of their stops
 * @throws for a letter that stands for nothing
 */
export function readDrawn(
  text: string,
  theme: Theme,
  styles: Styles,
): ReadonlyMap<string, Picture> {
  return byHeading(text, lines => {
    const rows: Row[] = [];
    for (const line of lines) {
      const [, only, shown] = /^(dark|light|)\|(.*)$/.exec(line) ?? [];
      if (shown === undefined) {
        const last = rows.pop();
        if (last) rows.push({ ...last, styles: stylesOf(line, theme, styles) });
      } else if (only === '' || only === theme) rows.push({ text: shown, styles: [] });
    }
    return rows;
  });
}

/** A style for each column. */
function stylesOf(lengths: string, theme: Theme, styles: Styles): string[] {
  return Array.from(lengths.matchAll(/(\d+)([A-Za-z]+)/g), ([, length, letter = '']) =>
    Array.from({ length: Number(length) }, () => styles.styleOf(letter, theme)),
  ).flat();
}

/** The file of the lines told at each stop. */
export function toldText(stops: readonly Stop[], told: readonly (readonly string[])[]): string {
  const parts = stops.map((stop, at) => [
    heading(stop),
    ...(told[at] ?? []).map(line => `|${line}`),
  ]);
  return fileText(aboutTold, parts);
}

/**
 * The lines that a file has of each stop.
 *
 * @param text what `toldText` has given
 * @returns lines by the headings of their stops
 */
export function readTold(text: string): ReadonlyMap<string, readonly string[]> {
  return byHeading(text, lines => lines.map(line => line.slice(1)));
}

function fileText(first: string, parts: readonly (readonly string[])[]): string {
  return `${[first, ...parts.map(lines => lines.join('\n'))].join('\n\n')}\n`;
}

function byHeading<T>(text: string, read: (lines: readonly string[]) => T): Map<string, T> {
  const parts = text.trimEnd().split('\n\n').slice(1);
  return new Map(
    parts.map(part => {
      const [first = '', ...lines] = part.split('\n');
      return [first, read(lines)];
    }),
  );
}
