import { verificationMarks } from '../../lang/checks.ts';
import { claimName } from '../../text/names.ts';
import { answerOf } from '../../told/answers-from.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { Pen } from '../pen.ts';
import { nameSpans } from './article-annotations.ts';
import { type ArticleRow, putBetween } from './article-layout.ts';
import type { ArticlePassage } from './passages-in-article.ts';

const indent = 2;

/**
 * What stands over an article's text: the passages that are not in it, so that none is lost, and
 * those of which nobody knows.
 *
 * @returns no row where all are in it
 */
export function missingRows(
  pen: Pen,
  passages: readonly ArticlePassage[],
  width: number,
): readonly ArticleRow[] {
  const { article } = pen.language;
  const rows = [
    ...rowsOfKind(pen, passages, width, ['missing', article.notInText]),
    ...rowsOfKind(pen, passages, width, ['unchecked', article.notChecked]),
  ];
  if (rows.length === 0) return [];
  return [...rows, ...putBetween([[span('─'.repeat(width), 'dim')]], above, null)];
}

const above = -1;

/** The passages of one kind under their heading. */
function rowsOfKind(
  pen: Pen,
  all: readonly ArticlePassage[],
  width: number,
  [kind, heading]: readonly [ArticlePassage['kind'], string],
): readonly ArticleRow[] {
  const passages = all.filter(passage => passage.kind === kind);
  if (passages.length === 0) return [];
  const { article } = pen.language;
  const inset = (lines: readonly Line[]) =>
    lines
      .flatMap(line => wrapLine(line, width - indent))
      .map(row => [span(' '.repeat(indent)), ...row]);
  const entries = passages.flatMap(passage => {
    const { claim, report, check } = passage;
    const name = `${verificationMarks[check.status].sign} ${claimName(pen.briefing, claim)}`;
    const field = pen.language.checks.fieldNames[check.field];
    const words = wordsOf(answerOf(pen, report.key), check.field);
    const lines: Line[] = [
      [span(`${field}${pen.language.strings.colon} `, 'dim'), span(words, 'quote')],
    ];
    if (check.disordered) lines.push([span(article.disordered)]);
    return [
      ...putBetween(wrapLine(nameSpans(name, passage), width, indent), above, passage),
      ...putBetween(inset(lines), above, null),
    ];
  });
  return [...putBetween(wrapLine([span(heading, 'strong')], width), above, null), ...entries];
}

function wordsOf(answer: ToldAnswer | undefined, field: ArticlePassage['check']['field']): string {
  const { quoted = '', around = null } = answer?.words ?? {};
  return field === 'passage' ? (around ?? quoted) : quoted;
}
