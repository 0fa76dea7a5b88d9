import { diffArrays } from 'diff';
import type { Picture, Row } from './picture.ts';

/** Rows that are the same are shown so far from one that is not. */
const around = 1;

/** The rows of a screen that are not as they should be, with the styles of each. */
export function pictureDifference(wanted: Picture, found: Picture): string {
  return difference(wanted.map(rowLines), found.map(rowLines));
}

/** The lines that are not as they should be. */
export function lineDifference(wanted: readonly string[], found: readonly string[]): string {
  return difference(
    wanted.map(line => `|${line}`),
    found.map(line => `|${line}`),
  );
}

/** @param wanted the first line of each is shown where it is the same, all where it is not */
function difference(wanted: readonly string[], found: readonly string[]): string {
  const marked = diffArrays([...wanted], [...found]).flatMap(({ value, added, removed }) =>
    value.map(lines => ({ lines: lines.split('\n'), mark: added ? '+' : removed ? '-' : ' ' })),
  );
  const isNear = (at: number) =>
    marked.slice(Math.max(0, at - around), at + around + 1).some(({ mark }) => mark !== ' ');
  return marked
    .map(({ lines, mark }, at) => {
      if (!isNear(at)) return isNear(at - 1) ? '  …\n' : '';
      const shown = mark === ' ' ? lines.slice(0, 1) : lines;
      return shown.map(line => `${mark} ${line}\n`).join('');
    })
    .join('')
    .trimEnd();
}

/** A row's text, and below it how many columns have which style. */
function rowLines({ text, styles }: Row): string {
  const runs: { style: string; length: number }[] = [];
  for (const style of styles) {
    const last = runs.at(-1);
    if (last?.style === style) last.length += 1;
    else runs.push({ style, length: 1 });
  }
  return `|${text}\n  ${runs.map(({ style, length }) => `${length}×${style}`).join(', ')}`;
}
