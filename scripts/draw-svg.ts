import { drawBox } from './drawing/box-drawing.ts';
import { baseline_px, cell_px, font_px, middle_px, short } from './drawing/geometry.ts';
import { Ink } from './drawing/ink.ts';
import { cellColours, mixed, type Palette, palettes } from './drawing/palette.ts';
import { drawBlock, drawMark, shadeShare } from './drawing/shapes.ts';
import type { Cell } from './terminal/cell.ts';

export interface PictureOptions {
  readonly theme?: keyof typeof palettes;
  /** Shown in a bar above the screen; without it there is no bar. */
  readonly title?: string;
  /** What the picture shows, for who does not see it. */
  readonly label?: string;
}

const margin_px = { x: 16, y: 14 } as const;
const bar_px = 34;
const fonts =
  "ui-monospace,'SF Mono',Menlo,'Cascadia Mono','JetBrains Mono','DejaVu Sans Mono',Consolas,monospace";

/**
 * Draw a terminal's screen as an SVG picture of a window. The same cells give the same bytes.
 *
 * Lines and blocks are shapes, so that they meet whatever the font; words stand at their own
 * places with their own lengths, so that columns stay straight in any viewer.
 *
 * @param cells the screen, row by row; all rows are equally long
 */
export function drawSvg(cells: readonly (readonly Cell[])[], options: PictureOptions = {}): string {
  const palette = palettes[options.theme ?? 'dark'];
  const top = margin_px.y + (options.title ? bar_px : 0);
  const width = (cells[0]?.length ?? 0) * cell_px.width + 2 * margin_px.x;
  const height = cells.length * cell_px.height + top + margin_px.y;
  const label = escaped(options.label ?? options.title ?? 'A terminal');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`,
    `<style>text{font-family:${fonts};font-size:${font_px}px;white-space:pre}.b{font-weight:700}.i{font-style:italic}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="${palette.background}" stroke="${palette.border}"/>`,
    ...(options.title ? titleBar(options.title, width, palette) : []),
    `<g transform="translate(${margin_px.x} ${top})">`,
    ...drawCells(cells, palette),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function titleBar(title: string, width: number, palette: Palette): string[] {
  const muted = mixed(palette.foreground, palette.background, 0.55);
  const dots = [0, 1, 2].map(
    at => `<circle cx="${22 + at * 18}" cy="${bar_px / 2 + 1}" r="5.5" fill="${palette.border}"/>`,
  );
  return [
    ...dots,
    `<text x="${width / 2}" y="${bar_px / 2 + 6}" text-anchor="middle" style="font-size:13px" fill="${muted}">${escaped(title)}</text>`,
    `<path d="M1 ${bar_px + 0.5}H${width - 1}" stroke="${palette.border}"/>`,
  ];
}

/** Drawn from back to front: what is behind text, what is a shape, what is text. */
class Layers {
  readonly grounds = new Map<string, Ink>();
  readonly shapes = new Map<string, Ink>();
  readonly texts: string[] = [];

  elements(): string[] {
    const drawn = (layer: Map<string, Ink>) =>
      [...layer].flatMap(([colour, ink]) => ink.elements(colour));
    return [...drawn(this.grounds), ...drawn(this.shapes), ...this.texts];
  }
}

function drawCells(cells: readonly (readonly Cell[])[], palette: Palette): string[] {
  const layers = new Layers();
  for (const [row, line] of cells.entries()) drawRow(line, row * cell_px.height, palette, layers);
  return layers.elements();
}

/** A run of characters that are drawn as one element of text. */
interface Word {
  readonly column: number;
  readonly colour: string;
  readonly cell: Cell;
  /** A character that fonts disagree about: it stands alone, in the middle of its cell. */
  readonly isAlone: boolean;
  text: string;
  cells: number;
}

function drawRow(line: readonly Cell[], y: number, palette: Palette, layers: Layers): void {
  const words: Word[] = [];
  for (const [column, cell] of line.entries()) {
    const { ink: colour, background } = cellColours(cell, palette);
    const x = column * cell_px.width;
    const width = cell_px.width;
    const pen = inkOf(layers.shapes, colour);
    if (background !== null) {
      const middle = y + cell_px.height / 2;
      inkOf(layers.grounds, background).across(middle, x, x + width, cell_px.height);
    }
    if (cell.underline) pen.across(y + baseline_px + 2.5, x, x + width, 1.2);
    if (cell.strikethrough) pen.across(y + middle_px.y, x, x + width, 1.2);

    const code = cell.text.codePointAt(0) ?? 0;
    const shade = shadeShare(code);
    if (shade !== undefined) {
      const shaded = mixed(colour, background ?? palette.background, shade);
      inkOf(layers.shapes, shaded).box(x, y, width, cell_px.height);
      continue;
    }
    if (cell.text.trim() === '' || isDrawn(cell.text, code, x, y, pen)) continue;
    const isAlone = !usual.test(cell.text);
    const last = words.at(-1);
    if (last && !isAlone && continues(last, column, colour, cell)) {
      last.text += cell.text;
      last.cells += cell.width;
    } else {
      words.push({ column, colour, cell, isAlone, text: cell.text, cells: cell.width });
    }
  }
  layers.texts.push(...words.map(word => wordElement(word, y)));
}

/** Characters that every monospaced font has, in its own width. */
const usual = /^[!-~\u00A1-\u024F\u0370-\u03FF\u0400-\u04FF\u2010-\u2027\u2030-\u203A]\p{M}*$/u;

function isDrawn(text: string, code: number, x: number, y: number, pen: Ink): boolean {
  return drawBox(code, x, y, pen) || drawBlock(code, x, y, pen) || drawMark(text, x, y, pen);
}

function continues(word: Word, column: number, colour: string, cell: Cell): boolean {
  return (
    !word.isAlone &&
    word.column + word.cells === column &&
    word.colour === colour &&
    word.cell.bold === cell.bold &&
    word.cell.italic === cell.italic
  );
}

function wordElement({ column, colour, cell, isAlone, text, cells }: Word, y: number): string {
  const left = column * cell_px.width;
  const width = cells * cell_px.width;
  const classes = [cell.bold ? 'b' : '', cell.italic ? 'i' : ''].filter(Boolean).join(' ');
  const place = isAlone
    ? `x="${short(left + width / 2)}" text-anchor="middle"`
    : `x="${left}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  const style = classes === '' ? '' : ` class="${classes}"`;
  return `<text ${place} y="${short(y + baseline_px)}" fill="${colour}"${style}>${escaped(text)}</text>`;
}

function inkOf(layer: Map<string, Ink>, colour: string): Ink {
  const ink = layer.get(colour) ?? new Ink();
  layer.set(colour, ink);
  return ink;
}

/** Text as XML may hold it: what XML has no way to write becomes the replacement character. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text
    .toWellFormed()
    .replaceAll(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"]/g, character => entities[character] ?? '');
}
