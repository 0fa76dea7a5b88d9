import { sourceById } from '../../../text/names.ts';
import { passagesInArticle } from '../../article/passages-in-article.ts';
import type { Pen } from '../../pen.ts';
import {
  answerSaysAloud,
  doubtsAloud,
  nameAloud,
  verdictAloud,
} from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { sourceFactsAloud } from '../../reading-aloud/source-aloud.ts';
import { answerPlace, answersOfSource } from '../../state/answers-of-source.ts';
import type { View } from '../../state/state.ts';
import { articleAloud, paragraphAloud, passageAloud } from '../article/article-aloud.ts';
import { articlePlace, currentPassage, showsText } from '../article/update-article.ts';
import { wayToText } from '../shared/way-to-text.ts';

type SourceView = Extract<View, { screen: 'source' }>;

/** A source: its article where that is at hand, else the passages recorded from it. */
export function sourceScreenAloud(pen: Pen, view: SourceView, depth: number): Reading {
  const pager = showsText(pen.shown, view) ? articleAloud(pen, view.source) : null;
  return pager ? articleReading(pen, view, depth, pager) : listReading(pen, view, depth);
}

function articleReading(
  pen: Pen,
  view: SourceView,
  depth: number,
  pager: NonNullable<ReturnType<typeof articleAloud>>,
): Reading {
  const { aloud, strings } = pen.language;
  const passages = passagesInArticle(pen.shown, view.source);
  const passage = currentPassage(pen.shown, view);
  const asked = view.claim === null ? undefined : pen.claim(view.claim);
  const silent = asked ? sentence([nameAloud(pen, asked), strings.words.silent]) : '';
  const place = articlePlace(pen.shown, view, pager);
  const [row] = pager.window(place).rows;
  const told = passage
    ? text([
        `${aloud.passage(passages.indexOf(passage) + 1, passages.length)}${strings.colon}`,
        passageAloud(pen, view.source, passage),
        ...pen
          .told(passage.claim)
          .answers.filter(({ key }) => key === passage.report.key)
          .map(answer => doubtsAloud(pen, answer)),
      ])
    : silent;
  // At a passage the passage is read; the paragraphs once one goes through the text.
  const { top, match } = view.text ?? {};
  const isWalking = top != null || match !== undefined || passages.length === 0;
  return {
    place: `article ${view.source}`,
    depth,
    name: sentence([aloud.screens.article]),
    opening: [sourceFactsAloud(pen, view.source)],
    current: [
      { key: passage?.id ?? '', text: told },
      {
        key: isWalking ? `${place.at} ${place.skip}` : '',
        text: isWalking ? paragraphAloud(pen, row) : '',
      },
    ],
    max: 0,
    article: pager,
  };
}

function listReading(pen: Pen, view: SourceView, depth: number): Reading {
  const { aloud, strings } = pen.language;
  const answers = answersOfSource(pen.shown, view.source);
  const at = Math.max(0, answerPlace(answers, view));
  const answer = answers[at];
  const source = sourceById(pen.briefing, view.source);
  const told = answer
    ? text([
        `${aloud.report(at + 1, answers.length)}, ${aloud.selected}${strings.colon}`,
        sentence([nameAloud(pen, answer.claim), verdictAloud(pen, answer.claim)]),
        answerSaysAloud(pen, answer.claim, answer.report.key, 'all'),
      ])
    : strings.screens.noPassages;
  return {
    place: `passages ${view.source}`,
    depth,
    name: sentence([aloud.screens.passages]),
    opening: [
      sourceFactsAloud(pen, view.source),
      strings.screens.onlyPassages,
      source ? wayToText(pen, source) : '',
    ],
    current: [{ key: answer?.report.key ?? '', text: told }],
    max: 0,
  };
}
