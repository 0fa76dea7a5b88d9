import { Box } from 'ink';
import { useCallback, useMemo } from 'react';
import { sourceById, sourceName } from '../../../text/names.ts';
import { sourceStandingInFull } from '../../../text/words-standing.ts';
import { Lines } from '../../components/lines.tsx';
import { ListFrame } from '../../components/list-frame.tsx';
import { useMarkWords } from '../../components/search.tsx';
import { type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import { limitRows } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { answerPlace, answersOfSource } from '../../state/answers-of-source.ts';
import type { View } from '../../state/state.ts';
import { wayToText } from '../shared/way-to-text.ts';
import { sourceContent } from './source-content.ts';

/** Lines of prose are not read well when they are longer. */
const text_cells_max = 100;

interface SourceScreenProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'source' }>;
  readonly width: number;
  readonly height: number;
  readonly onPage: (items: number) => void;
}

/** One source: what it states of itself, and every passage recorded from it. */
export function SourceScreen({ pen, view, width, height, onPage }: SourceScreenProps) {
  const answers = useMemo(() => answersOfSource(pen.shown, view.source), [pen, view.source]);
  const listWidth = Math.min(width, text_cells_max + 8);
  const content = useMemo(
    () => sourceContent(pen, answers, listWidth - 4),
    [pen, answers, listWidth],
  );
  const page = useCallback((items: number) => onPage(items), [onPage]);
  const markWords = useMarkWords();
  const { screens } = pen.language.strings;
  const whole = sourceHead(pen, view.source, width);
  // The passages are what the screen is for: they keep at least two thirds of it.
  const head = limitRows(whole, Math.max(1, Math.floor(height / 3)), width);
  const at = answerPlace(answers, view);
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <Lines lines={markWords(head)} />
      <ListFrame
        content={content}
        title={screens.passages(answers.length)}
        width={listWidth}
        height={Math.max(3, height - head.length)}
        focused
        at={Math.max(0, at)}
        empty={screens.noPassages}
        onPage={page}
      />
    </Box>
  );
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
