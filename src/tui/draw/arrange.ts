import { clamp } from './scroll.ts';

/** The four panels, in the order of their numbers and of Tab. */
export const panelIds = ['figures', 'statements', 'casualties', 'sources'] as const;
export type PanelId = (typeof panelIds)[number];

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Arrangement {
  /** `grid`: all four; `pair`: two above each other; `single`: one; `none`: no room at all. */
  readonly mode: 'grid' | 'pair' | 'single' | 'none';
  /** Rows of the line of panel names, where not all panels are shown. */
  readonly tabRows: number;
  /** Rows of the reading under the panels. */
  readonly readingRows: number;
  readonly panels: Partial<Record<PanelId, Rectangle>>;
}

export const roomNeeded = { columns: 40, rows: 12 } as const;

/** Whether a screen is large enough for anything to be drawn on it. */
export function hasRoom(columns: number, rows: number): boolean {
  return columns >= roomNeeded.columns && rows >= roomNeeded.rows;
}

export const headerRows = 1;
/** A frame with two rows in it. */
const panel_rows_min = 4;
export const footerRows = 1;

/**
 * Divide the screen among the panels. Pure: the same size and state give the same rectangles.
 *
 * @param columns cells of the screen
 * @param rows rows of the screen
 * @param state the focused panel, whether it is zoomed, and how many rows each panel would fill
 */
export function arrange(
  columns: number,
  rows: number,
  state: { focus: PanelId; zoomed: boolean; wanted: Readonly<Record<PanelId, number>> },
): Arrangement {
  if (!hasRoom(columns, rows)) {
    return { mode: 'none', tabRows: 0, readingRows: 0, panels: {} };
  }
  const readingRows = rows >= 50 ? 6 : rows >= 36 ? 4 : rows >= 20 ? 2 : 0;
  const free = rows - headerRows - footerRows - readingRows;
  if (columns >= 100 && rows >= 20 && !state.zoomed) {
    return { mode: 'grid', tabRows: 0, readingRows, panels: grid(columns, free, state.wanted) };
  }
  const tabRows = 1;
  const body = { left: 0, top: headerRows + tabRows, width: columns, height: free - tabRows };
  if (columns < 60 || state.zoomed || body.height < 12) {
    return { mode: 'single', tabRows, readingRows, panels: { [state.focus]: body } };
  }
  return { mode: 'pair', tabRows, readingRows, panels: pair(body, state) };
}

/** The panel on the other side of the same row, in the grid. */
export const rowNeighbour: Readonly<Record<PanelId, PanelId>> = {
  figures: 'statements',
  statements: 'figures',
  casualties: 'sources',
  sources: 'casualties',
};

/** The panel above or below, in the grid. */
export const columnNeighbour: Readonly<Record<PanelId, PanelId>> = {
  figures: 'casualties',
  casualties: 'figures',
  statements: 'sources',
  sources: 'statements',
};

function grid(columns: number, height: number, wanted: Readonly<Record<PanelId, number>>) {
  const left = Math.floor(columns / 2);
  const leftLower = lowerHeight(height, wanted.figures + 2, wanted.casualties + 2);
  const rightLower = lowerHeight(height, wanted.statements + 2, wanted.sources + 2);
  const at = (x: number, y: number, width: number, rows: number): Rectangle => ({
    left: x,
    top: y + headerRows,
    width,
    height: rows,
  });
  return {
    figures: at(0, 0, left, height - leftLower),
    statements: at(left, 0, columns - left, height - rightLower),
    casualties: at(0, height - leftLower, left, leftLower),
    sources: at(left, height - rightLower, columns - left, rightLower),
  };
}

/**
 * The lower panel of a column takes what it needs, but never so much that the upper one starves.
 * Each column is divided on its own: a short list on one side leaves its room to its neighbour.
 */
function lowerHeight(height: number, upperWanted: number, lowerWanted: number): number {
  const spare = height - upperWanted - lowerWanted;
  const most = Math.max(height - upperWanted, Math.floor(height * 0.45));
  const lower = spare >= 0 ? lowerWanted + Math.floor(spare / 2) : Math.min(lowerWanted, most);
  return clamp(lower, panel_rows_min, height - panel_rows_min);
}

/** Narrow screens show a column of the grid: the focused panel gets the larger share. */
function pair(
  body: Rectangle,
  state: { focus: PanelId; wanted: Readonly<Record<PanelId, number>> },
): Partial<Record<PanelId, Rectangle>> {
  const other = columnNeighbour[state.focus];
  const focusWanted = state.wanted[state.focus] + 2;
  const otherWanted = state.wanted[other] + 2;
  const share = Math.max(Math.ceil(body.height * 0.62), body.height - otherWanted);
  const most = Math.min(share, body.height - panel_rows_min);
  const focusHeight = Math.min(most, Math.max(focusWanted, Math.ceil(body.height / 2)));
  const otherHeight = body.height - focusHeight;
  const upper = panelIds.indexOf(state.focus) < panelIds.indexOf(other) ? state.focus : other;
  const upperHeight = upper === state.focus ? focusHeight : otherHeight;
  const lower = upper === state.focus ? other : state.focus;
  return {
    [upper]: { ...body, height: upperHeight },
    [lower]: { ...body, top: body.top + upperHeight, height: body.height - upperHeight },
  };
}
