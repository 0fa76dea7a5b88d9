import { sourceById, sourceName } from '../../../text/names.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import type { PanelId } from '../../draw/arrange.ts';
import { cutLine, type Line, lineCells, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import { limitRows, moodSpans, wordSpans } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';

/**
 * The reading under the panels: what the selected item amounts to, in a sentence, and the words
 * the sources use for it.
 *
 * @returns exactly `rows` lines of at most `width` cells
 */
export function readingLines(
  pen: Pen,
  panel: PanelId,
  item: string | null,
  width: number,
  rows: number,
): Line[] {
  const inner = width - 2;
  const [head = [], ...rest] =
    item === null ? [] : panel === 'sources' ? ofSource(pen, item) : ofClaim(pen, item, inner - 3);
  // The words stand in the panel too; a sentence without its end would say something else.
  const told = limitRows(wrapLine(head, inner, 3), rows, inner);
  const left = rows - told.length;
  const found = left > 0 ? [...told, ...limitRows(fitRows(rest, inner, left), left, inner)] : told;
  return Array.from({ length: rows }, (_, at) => cutLine([span(' '), ...(found[at] ?? [])], width));
}

/** A row per entry, wrapped where all of them still fit; else all in one running text. */
function fitRows(entries: readonly Line[], width: number, rows: number): Line[] {
  const wrapped = entries.flatMap(entry => wrapLine(entry, width, 3));
  if (wrapped.length <= rows) return wrapped;
  if (entries.length <= rows) return entries.map(entry => cutLine(entry, width));
  // In one row: as many whole entries as fit, since half a one names a source and no words.
  let running: Line = entries[0] ?? [];
  for (const entry of entries.slice(1)) {
    const longer = [...running, span('   '), ...entry];
    if (wrapLine(longer, width, 3).length > rows) break;
    running = longer;
  }
  return wrapLine(running, width, 3);
}

/** The verdict in a sentence, then a line per report. */
function ofClaim(pen: Pen, id: string, width: number): Line[] {
  const claim = pen.claim(id);
  if (!claim) return [];
  const told = pen.told(claim);
  const verdict: Line = [
    span(`${told.verdict.sign}  `, verdictTone(told.verdict.code)),
    span(told.sentence, 'strong'),
  ];
  const origins = span(`  ${told.origins.text}`, 'dim');
  const head = lineCells([...verdict, origins]) <= width ? [...verdict, origins] : verdict;
  return [head, ...told.answers.map(wordsLine)];
}

/** The words of an answer behind its source's mark. */
function wordsLine(answer: ToldAnswer): Line {
  return [span(`${answer.mark}  `, 'source'), ...moodSpans(answer), ...wordSpans(answer)];
}

function ofSource(pen: Pen, id: string): Line[] {
  const source = sourceById(pen.briefing, id);
  if (!source) return [];
  const { words, colon, genre } = pen.language.strings;
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  return [
    [span(`${source.mark}  `, 'source'), span(sourceName(source), 'strong')],
    [
      span(`${outlet} · ${source.by ?? words.authorNotStated} · `),
      span(`${words.published.toLowerCase()}${colon} ${pen.published(source)}`),
      span(` · ${genre[source.genre]} · ${source.lang}`),
      span(source.text ? ` · ${source.text.file}` : '', 'dim'),
    ],
  ];
}
