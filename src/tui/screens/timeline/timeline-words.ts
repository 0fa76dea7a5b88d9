import type { TimelineEntry } from '../../../analysis/timeline.ts';
import { answerAt } from '../../../told/answers-from.ts';
import { fitLine, type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { limitRows, moodSpans, wordSpans } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { list_cells_max } from '../shared/overview-list.ts';

const list_cells_min = 96;
const words_cells_min = 40;
/** The rule between the list and the words. */
const ruleText = ' │ ';
/** Words told beside an entry; Compare shows all. */
const words_rows_max = 6;

/** How the room is divided between the list and each source's words. */
export interface TimelineColumns {
  readonly list: number;
  /** 0: there are none. */
  readonly words: number;
}

/** Words stand beside the list where both have room. */
export function timelineColumns(width: number): TimelineColumns {
  const needed = list_cells_min + ruleText.length + words_cells_min;
  if (width < needed) return { list: Math.min(width, list_cells_max), words: 0 };
  const list = Math.min(list_cells_max, Math.max(list_cells_min, Math.floor(width * 0.6)));
  return { list, words: width - list - ruleText.length };
}

/**
 * Put the words of an entry's sources beside its rows.
 *
 * @param below goes on from the list where there are more words than rows
 */
export function besideWords(
  pen: Pen,
  entry: TimelineEntry,
  rows: readonly Line[],
  below: Line,
  columns: TimelineColumns,
): readonly Line[] {
  if (columns.words === 0) return rows;
  const words = wordsRows(pen, entry, columns.words);
  return Array.from({ length: Math.max(rows.length, words.length) }, (_, at) => [
    ...fitLine(rows[at] ?? below, columns.list),
    span(ruleText, 'dim'),
    ...(words[at] ?? []),
  ]);
}

/** A row or two for each answer: its source's mark, and its words as the article has them. */
function wordsRows(pen: Pen, { claim, reports }: TimelineEntry, width: number): readonly Line[] {
  const told = pen.told(claim);
  const answers = reports.flatMap(key => answerAt(told, key) ?? []);
  const each = answers.length <= 2 ? 2 : 1;
  const rows = answers.flatMap(answer => {
    const mark = span(`${answer.mark}  `, 'source');
    // The mood of a date or a number stands in the list.
    const mood = answer.form === null ? [] : moodSpans(answer);
    return limitRows(wrapLine([mark, ...mood, ...wordSpans(answer)], width, 3), each, width);
  });
  return limitRows(rows, words_rows_max, width);
}
