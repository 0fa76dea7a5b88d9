import type { Report, StatementReport } from '../../../model/briefing.ts';
import { chainText, claimName } from '../../../text/names.ts';
import { type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { headLine, type Selection, verdictTone } from '../../panels/claim-head.ts';
import type { ListContent } from '../../panels/content.ts';
import type { Pen } from '../../pen.ts';
import type { ClaimAnswer } from '../../state/answers-of-source.ts';
import { wordsRows } from '../shared/words-rows.ts';

const indent = 4;

/** The recorded passages of one source, each under the claim it serves. */
export function sourceContent(
  pen: Pen,
  answers: readonly ClaimAnswer[],
  width: number,
): ListContent {
  return {
    items: answers.map(({ report }) => report.key),
    foot: [],
    rowsOf: (index, selection) => {
      const answer = answers[index];
      return answer ? passageRows(pen, answer, width, selection) : [[span('')]];
    },
  };
}

function passageRows(
  pen: Pen,
  { claim, report }: ClaimAnswer,
  width: number,
  selection: Selection,
): Line[] {
  const { verdicts, strings } = pen.language;
  const type = pen.verdictOf(claim).type;
  const right = [span(`${verdicts.marks[type].sign} ${verdicts.labels[type]}`, verdictTone(type))];
  const name = claimName(pen.briefing, claim);
  const form = 'form' in report ? strings.form[report.form] : '';
  const mood = form !== '' && report.mood === 'indicative' ? '' : strings.mood[report.mood];
  const facts = [pen.answer(report), form, mood].filter(fact => fact !== '');
  const chain =
    report.chain.length > 0
      ? chainText(pen.briefing, report.chain)
      : claim.kind === 'statement'
        ? ''
        : `← ${strings.words.lineageNotRecorded}`;
  const body: Line[] = [
    ...wordRows(pen, report),
    ...wordsRows(pen, report.key, width - indent),
    [span([...facts, chain].filter(fact => fact !== '').join(' · '), 'dim')],
  ];
  const inner = width - indent;
  return [
    headLine(name, right, width, selection),
    ...body
      .flatMap(row => wrapLine(row, inner))
      .map((row): Line => [span(' '.repeat(indent)), ...row]),
  ];
}

/** Every recorded word: the quoted runs, and the passage around them. */
function wordRows(pen: Pen, report: Report): Line[] {
  const rows: Line[] = [];
  const { quote } = report as StatementReport;
  if (quote) rows.push([span(quote.map(run => pen.quoted(run)).join(' … '), 'quote')]);
  if (report.passage) {
    rows.push([span(pen.quoted(report.passage), quote ? 'dim' : 'quote')]);
  }
  return rows;
}
