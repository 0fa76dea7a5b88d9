import type { Language } from '../../src/lang/language.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { rowLine } from '../../src/tui/article/article-rows.ts';
import { articleColumns, openArticle } from '../../src/tui/article/open-article.ts';
import { passagesInArticle } from '../../src/tui/article/passages-in-article.ts';
import { panelIds } from '../../src/tui/draw/arrange.ts';
import type { Line } from '../../src/tui/draw/span.ts';
import { filterOptions } from '../../src/tui/filter/filter-options.ts';
import { filterShown } from '../../src/tui/filter/filter-shown.ts';
import { headerLine } from '../../src/tui/frame/header-line.ts';
import { type ListContent, panelContent } from '../../src/tui/panels/content.ts';
import { makePen, type Pen } from '../../src/tui/pen.ts';
import { articleHead } from '../../src/tui/screens/article/article-head.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { matrixLines } from '../../src/tui/screens/matrix/matrix-lines.ts';
import { originsContent, originsTitle } from '../../src/tui/screens/origins/origins-content.ts';
import { pictureLines } from '../../src/tui/screens/picture/picture-lines.ts';
import { readingLines } from '../../src/tui/screens/shared/reading-lines.ts';
import { sourceContent } from '../../src/tui/screens/source/source-content.ts';
import { timelineContent } from '../../src/tui/screens/timeline/timeline-content.ts';
import { toShown } from '../../src/tui/shown.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';

/** Rows of one screen, and the cells none of them may exceed. */
export interface Drawn {
  readonly screen: string;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Items of a list that are drawn: enough to meet every kind of them. */
const items_max = 60;

/** What every screen shows of a briefing at one size, filtered by nothing and by one thing. */
export function* drawnScreens(
  loaded: Loaded,
  language: Language,
  columns: number,
  rows: number,
): Generator<Drawn> {
  const whole = toShown(loaded);
  if (!whole) return;
  yield* screensOf(makePen(whole, language), columns, rows);
  const option = filterOptions(whole).at(-1);
  if (!option) return;
  yield* screensOf(makePen(filterShown(whole, [option.key]), language), columns, rows);
}

function* screensOf(pen: Pen, columns: number, rows: number): Generator<Drawn> {
  const width = columns - 4;
  yield {
    screen: 'header',
    width: columns,
    lines: [headerLine(pen, { problems: 3, looksForChanges: true }, columns)],
  };
  for (const panel of panelIds) {
    const content = panelContent(pen, panel, width);
    yield { screen: panel, width, lines: linesOf(content) };
    const item = content.items[0] ?? null;
    const lines = readingLines(pen, panel, item, columns, 3);
    yield { screen: `${panel} reading`, width: columns, lines };
  }
  yield { screen: 'timeline', width, lines: linesOf(timelineContent(pen, width)) };
  yield { screen: 'origins', width, lines: linesOf(originsContent(pen, width)) };
  originsTitle(pen);
  const nowhere = { claim: null, source: null };
  const corner = { top: 0, left: 0 };
  const { lines } = matrixLines(pen, nowhere, columns, rows, corner);
  yield { screen: 'matrix', width: columns, lines };
  for (const claim of pen.briefing.claims.slice(0, items_max)) {
    const [one, other] = claim.reports;
    const compared = compareLines(
      pen,
      claim,
      { source: one?.source ?? '' },
      columns - 1,
      other?.key ?? null,
    );
    yield { screen: `compare ${claim.id}`, width: columns - 1, lines: compared.lines };
    if (claim.kind !== 'figure' && claim.kind !== 'casualty') continue;
    const picture = pictureLines(pen, claim, columns - 2, rows);
    const all = [...picture.lines, ...picture.under];
    yield { screen: `picture ${claim.id}`, width: columns - 2, lines: all };
  }
  for (const { id } of pen.briefing.sources.slice(0, items_max)) {
    const content = sourceContent(pen, answersOfSource(pen.shown, id), width);
    yield { screen: `source ${id}`, width, lines: linesOf(content) };
    yield* articleScreen(pen, id, columns, rows);
  }
}

function* articleScreen(pen: Pen, id: string, columns: number, rows: number): Generator<Drawn> {
  const divided = articleColumns(columns - 4);
  const asked = { source: id, claim: null };
  const head = articleHead(pen, asked, null, columns, rows);
  yield { screen: `article head ${id}`, width: columns, lines: head };
  const pager = openArticle(pen, id, divided, rows);
  if (!pager) return;
  const { rows: found } = pager.window(pager.centred(passagesInArticle(pen.shown, id)[0] ?? null));
  const lines = found.map(row => rowLine(row, null, divided.text, divided.margin));
  yield { screen: `article ${id}`, width: columns - 4, lines };
}

function linesOf(content: ListContent): Line[] {
  const drawn = content.items
    .slice(0, items_max)
    .flatMap((_, at) => [
      ...content.rowsOf(at, 'none'),
      ...(at === 0 ? content.rowsOf(at, 'here') : []),
    ]);
  return [...drawn, ...content.foot];
}
