import { loadConfig } from '../../src/config/load-config.ts';
import { settle } from '../../src/config/settings.ts';
import type { Language, LanguageCode } from '../../src/lang/language.ts';
import { languageOf } from '../../src/lang/language.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { configReport } from '../../src/text/config/config-report.ts';
import { plainText } from '../../src/text/painted.ts';
import { formatProblem } from '../../src/text/problem.ts';
import { briefMarkdown } from '../../src/told/brief/brief-markdown.ts';
import { briefText } from '../../src/told/brief/brief-text.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { checkText } from '../../src/told/check/check-text.ts';
import { markdownText } from '../../src/told/markdown/markdown-text.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import { actions } from '../../src/tui/actions.ts';
import { rowLine } from '../../src/tui/article/article-rows.ts';
import { articleColumns, openArticle } from '../../src/tui/article/open-article.ts';
import { panelIds } from '../../src/tui/draw/arrange.ts';
import { type Line, lineCells, span } from '../../src/tui/draw/span.ts';
import { chipsLine } from '../../src/tui/filter/chips-line.ts';
import { filterOptions } from '../../src/tui/filter/filter-options.ts';
import { optionName } from '../../src/tui/filter/option-name.ts';
import { footerLine } from '../../src/tui/frame/footer-line.ts';
import { headerLine } from '../../src/tui/frame/header-line.ts';
import { keymapWith } from '../../src/tui/keymap.ts';
import { panelContent } from '../../src/tui/panels/content.ts';
import { makePen, type Pen } from '../../src/tui/pen.ts';
import { articleHead } from '../../src/tui/screens/article/article-head.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { helpLines } from '../../src/tui/screens/help/help-lines.ts';
import { matrixLines } from '../../src/tui/screens/matrix/matrix-lines.ts';
import { originsContent } from '../../src/tui/screens/origins/origins-content.ts';
import { pictureLines } from '../../src/tui/screens/picture/picture-lines.ts';
import { sourceContent } from '../../src/tui/screens/source/source-content.ts';
import { timelineContent } from '../../src/tui/screens/timeline/timeline-content.ts';
import { citationText, itemText } from '../../src/tui/session/copied-text.ts';
import { toShown } from '../../src/tui/shown.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';
import { startAt } from '../../src/tui/state/start.ts';
import { clipboardSequence } from '../../src/tui/terminal/clipboard.ts';
import { addressOf } from '../../src/tui/update/chosen-item.ts';
import { listenTo } from './listener.ts';
import { contextOf } from './shown.ts';

/** What a person may be shown, by the place it is shown at; a text may have several lines. */
export type Outputs = ReadonlyMap<string, string>;

/** Rows of the dashboard, and what none of them may be wider than. */
export interface Rows {
  readonly width: number;
  readonly lines: readonly Line[];
}

/** What the commands print about a file. */
export function printedOutputs(loaded: Loaded, code: LanguageCode): Outputs {
  const language = languageOf(code);
  const entries = checkEntries([loaded], language);
  const counts = { files: 1, articles: 1, sources: 2 };
  return new Map([
    ['the summary', summaryText(loaded, language, { width: 60, ascii: false })],
    ['the summary in ASCII', summaryText(loaded, language, { width: 100, ascii: true })],
    ['the summary in Markdown', markdownText(loaded, language, { ascii: false })],
    ['the page of what is contested', briefText(loaded, language, { width: 60, ascii: false })],
    ['that page in Markdown', briefMarkdown(loaded, language, { ascii: true })],
    ['check as text', plainText(checkText(entries, counts, language, false))],
    ['check as JSON', checkJson(entries)],
    ['check as workflow commands', checkGithub(entries)],
    [
      'the problems of the file',
      [...loaded.problems, ...loaded.warnings]
        .flatMap(each => formatProblem(each, language.problems, language.strings.cli))
        .join('\n'),
    ],
  ]);
}

/** What a screen reader is told, from screen to screen. */
export function spokenOutputs(loaded: Loaded, code: LanguageCode): Outputs {
  const listener = listenTo(loaded, code);
  const said: [string, readonly string[]][] = [
    ['the dashboard aloud', listener.start],
    ['a figure aloud', listener.does('down')],
    ['Compare aloud', listener.does('open')],
    ['the next source aloud', listener.does('source-right')],
    ['the article of a source without text aloud', listener.does('open')],
    ['a source aloud', listener.does('back', 'back', 'panel-4')],
    ['the article aloud', listener.does('open')],
    ['the next paragraph aloud', listener.does('down')],
    ['the next passage aloud', listener.does('next-passage')],
    ['the passages aloud', listener.does('article-list')],
    ['the matrix aloud', listener.does('matrix')],
    ['the timeline aloud', listener.does('timeline')],
    ['the origins aloud', listener.does('origins')],
    ['the filter aloud', listener.does('back', 'back', 'filter-items')],
    ['the problems aloud', listener.does('back', 'problems')],
    ['the help aloud', listener.does('help')],
  ];
  return new Map(said.map(([name, lines]) => [name, lines.join('\n')]));
}

/** What reaches the clipboard and other programs. */
export function givenAway(loaded: Loaded, code: LanguageCode): Outputs {
  const pen = penOf(loaded, code);
  const found = new Map<string, string>();
  for (const claim of [...pen.briefing.claims.map(({ id }) => id), null]) {
    const report = claim === null ? null : (`${claim}/a` as const);
    const item = { claim, source: 'a', report };
    found.set(`the copied ${claim ?? 'source'}`, copied(itemText(pen, item) ?? ''));
    found.set(`the citation of ${claim ?? 'a source'}`, copied(citationText(pen, item) ?? ''));
  }
  found.set('the address', addressOf({ claim: null, source: 'a', report: null }, pen.shown) ?? '');
  return found;
}

/** What the terminal puts on the clipboard. */
export function copied(text: string): string {
  const found = clipboardSequence(text, {});
  const payload = found.ok ? /^\u001b\]52;c;([^;]*)\u0007$/.exec(found.sequence)?.[1] : '';
  if (payload === undefined) throw new Error('this is no clipboard sequence');
  return Buffer.from(payload, 'base64').toString('utf8');
}

/** The rows of every screen. */
export function drawnRows(
  loaded: Loaded,
  code: LanguageCode,
  width: number,
): ReadonlyMap<string, Rows> {
  const pen = penOf(loaded, code);
  const { shown, language } = pen;
  const context = contextOf(shown);
  const state = { ...startAt(shown, language.strings), notice: shown.briefing.title };
  const view = { screen: 'source', source: 'a', claim: 'f' } as const;
  const inner = width - 4;
  const all: [string, readonly Line[], number?][] = [
    ['header', [headerLine(pen, { problems: 1, looksForChanges: true }, width)]],
    ['footer', [footerLine(state, context, language.strings, width)]],
    [
      'chips of the filter',
      [
        chipsLine(
          pen,
          filterOptions(shown).map(({ key }) => key),
          width,
        ) ?? [],
      ],
    ],
    [
      'filter',
      filterOptions(shown).map(option => [span(optionName(pen, option))]),
      Number.POSITIVE_INFINITY,
    ],
    ['help', helpLines('dashboard', '', () => null, context.keymap, language, width)],
    ...panelIds.map((panel): [string, Line[], number] => [
      `panel of ${panel}`,
      rowsOf(panelContent(pen, panel, inner)),
      inner,
    ]),
    ...shown.briefing.claims.map((claim): [string, readonly Line[]] => [
      `Compare on ${claim.id}`,
      compareLines(pen, claim, { source: 'a' }, width, `${claim.id}/b`).lines,
    ]),
    [
      'matrix',
      matrixLines(pen, { claim: 'f', source: 'a' }, width, 40, { top: 0, left: 0 }, new Set())
        .lines,
    ],
    ['timeline', rowsOf(timelineContent(pen, inner)), inner],
    ['origins', rowsOf(originsContent(pen, inner)), inner],
    ['passages', rowsOf(sourceContent(pen, answersOfSource(shown, 'a'), inner)), inner],
    ['head of the article', articleHead(pen, view, null, width, 40)],
    ['article', articleRows(pen, width), width],
  ];
  for (const claim of shown.briefing.claims) {
    if (claim.kind !== 'figure' && claim.kind !== 'casualty') continue;
    const { lines, under } = pictureLines(pen, claim, width, 40);
    all.push([`picture of ${claim.id}`, [...lines, ...under]]);
  }
  return new Map(all.map(([name, lines, most = width]) => [name, { lines, width: most }]));
}

/** A row as one text. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** The rows that take more cells than they may. */
export function tooWide({ lines, width }: Rows): readonly string[] {
  return lines.filter(line => lineCells(line) > width).map(textOf);
}

/** What `briefing config` prints of a configuration. */
export function configOutput(file: string, text: string, language: Language): string {
  const surroundings = { bindings: actions, home: '/home/x' };
  const loaded = loadConfig(file, Buffer.from(text), surroundings);
  const given = {
    theme: null,
    lang: null,
    width: null,
    ascii: false,
    articles: [text.slice(0, 100)],
    screenReader: false,
  };
  const settings = settle(given, { BRIEFING_ARTICLES: text.slice(0, 100) }, null, loaded);
  const keymap = keymapWith(settings.keys);
  return configReport(
    { loaded, settings, bindings: actions, keymap, missing: new Set() },
    language,
  );
}

function penOf(loaded: Loaded, code: LanguageCode): Pen {
  const shown = toShown(loaded);
  if (!shown) throw new Error('the briefing cannot be used');
  return makePen(shown, languageOf(code));
}

function rowsOf(content: ReturnType<typeof panelContent>): Line[] {
  return [...content.items.flatMap((_, at) => content.rowsOf(at, 'here')), ...content.foot];
}

function articleRows(pen: Pen, width: number): readonly Line[] {
  const columns = articleColumns(width - 4);
  const pager = openArticle(pen, 'a', columns, 200);
  const rows = pager?.window(pager.start()).rows ?? [];
  return rows.map(row => rowLine(row, null, columns.text, columns.margin));
}
