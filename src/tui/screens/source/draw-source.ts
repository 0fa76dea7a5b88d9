import { sourceById, sourceName } from '../../../text/names.ts';
import { sourceStandingInFull } from '../../../text/words-standing.ts';
import { type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { markSought } from '../../find/sought.ts';
import { keepLast } from '../../keep-last.ts';
import type { ListContent } from '../../panels/content.ts';
import { listRows } from '../../panels/list-rows.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import { limitRows } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { answerPlace, answersOfSource } from '../../state/answers-of-source.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { wayToText } from '../shared/way-to-text.ts';
import { sourceContent } from './source-content.ts';

/** Lines of prose are not read well when they are longer. */
const text_cells_max = 100;

const kept = keepLast<ListContent>();

/** One source: what it states of itself, and every passage recorded from it. */
export function drawSource(pen: Pen, view: ViewOf<'source'>, room: Room): Drawn {
  const { width, height, tops, sought } = room;
  const answers = answersOfSource(pen.shown, view.source);
  const listWidth = Math.min(width, text_cells_max + 8);
  const content = kept(pen, 'source', [view.source, listWidth], () =>
    sourceContent(pen, answers, listWidth - 4),
  );
  const { screens } = pen.language.strings;
  const whole = sourceHead(pen, view.source, width);
  // The passages are what the screen is for: they keep at least two thirds of it.
  const head = limitRows(whole, Math.max(1, Math.floor(height / 3)), width);
  const at = answerPlace(answers, view);
  const list = {
    content,
    title: screens.passages(answers.length),
    width: listWidth,
    height: Math.max(3, height - head.length),
    focused: true,
    at: Math.max(0, at),
    empty: screens.noPassages,
  };
  const { lines, top, page } = listRows(list, tops.list ?? 0, sought);
  return { lines: [...markSought(head, sought), ...lines], page, tops: { list: top } };
}

function sourceHead(pen: Pen, id: string, width: number): Line[] {
  const { briefing } = pen;
  const source = sourceById(briefing, id);
  if (!source) return [];
  const { words, colon, genre, screens } = pen.language.strings;
  const field = (name: string, value: string | null) =>
    `${name}${colon} ${value ?? words.notStated}`;
  const facts = [
    field(words.outlet, source.outlet ? pen.party(source.outlet) : null),
    field(words.author, source.by),
    field(words.published, source.published ? pen.published(source) : null),
    field(words.url, source.url),
    ...(source.title === null ? [] : [field(words.text, source.text?.file ?? null)]),
    `${genre[source.genre]} (${source.lang})`,
  ];
  if (source.credits.length > 0) {
    facts.push(field(words.credits, source.credits.map(party => pen.party(party)).join(', ')));
  }
  const rows: Line[] = [
    [span(`${source.mark}  `, 'source'), span(sourceName(source), 'strong')],
    [
      standing(pen, id),
      span(` · ${screens.onlyPassages}`, 'dim'),
      span(` ${wayToText(pen, source)}`),
    ],
    [span(facts.join(' · '), 'dim')],
  ];
  return rows.flatMap(row => wrapLine(row, width - 2, 0)).map(row => [span(' '), ...row]);
}

/** Whether the article is at hand, and how many of its recorded words are in it. */
function standing(pen: Pen, id: string): Span {
  const check = pen.analysis.verification.sources.get(id);
  if (!check) return span('');
  const { sign, text, footing } = sourceStandingInFull(check, pen.language);
  return span(`${sign} ${text}`, footingTone[footing]);
}
