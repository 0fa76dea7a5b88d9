import type { Claim, Report, Source } from '../../../model/briefing.ts';
import { claimName, reportsOf } from '../../../text/names.ts';
import { cutLine, type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import { limitRows, reportChain, spokenWords } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';

/**
 * The reading under the matrix: what the cursor's cell says in full, in the article's words, and
 * how the claim's answers stand to each other.
 *
 * @returns exactly `rows` lines of at most `width` cells
 */
export function matrixReading(
  pen: Pen,
  claim: Claim,
  source: Source,
  width: number,
  rows: number,
): Line[] {
  if (rows < 1) return [];
  const inner = width - 2;
  const { type } = pen.verdictOf(claim);
  const sign = span(`${pen.language.verdicts.marks[type].sign}  `, verdictTone(type));
  const verdict: Line = [sign, span(pen.sentence(claim), 'strong')];
  const facts = pen.told(claim).facts.map(({ text }) => ` · ${text}`);
  const name: Line = [span(claimName(pen.briefing, claim)), span(facts.join(''), 'dim')];
  const heads = rows >= 4 ? [name, verdict] : [verdict];
  const room = rows - heads.length;
  const cell = limitRows(wrapLine(cellLine(pen, claim, source), inner, 3), room, inner);
  const found = [...heads, ...cell];
  return Array.from({ length: rows }, (_, at) => cutLine([span(' '), ...(found[at] ?? [])], width));
}

/** What a source answers: value, words, how it puts it, how they stand to the article, the chain. */
function cellLine(pen: Pen, claim: Claim, source: Source): Line {
  const { strings } = pen.language;
  const mark = span(`${source.mark}  `, 'source');
  const reports = reportsOf(claim, source.id);
  if (reports.length === 0) return [mark, span(`– ${strings.words.silent}`, 'dim')];
  return reports.flatMap((report, at) => [
    at === 0 ? mark : span('  ·  ', 'dim'),
    ...answerSpans(pen, claim, report),
  ]);
}

function answerSpans(pen: Pen, claim: Claim, report: Report): Line {
  const { strings } = pen.language;
  const check = pen.check(report.key);
  const standing = check ? pen.standing(check) : null;
  const parts: Span[] = [];
  if (standing && (standing.footing === 'bad' || standing.footing === 'doubtful')) {
    parts.push(span(`  ${standing.sign} ${standing.text}`, footingTone[standing.footing]));
  }
  const chain = reportChain(pen, report);
  if (report.chain.length > 0 || claim.kind !== 'statement') parts.push(span('  '), chain);
  if (claim.kind === 'statement') {
    return [...spokenWords(pen, report as (typeof claim.reports)[number]), ...parts];
  }
  const mood = report.mood === 'indicative' ? '' : ` ${strings.mood[report.mood]}`;
  return [
    span(pen.answer(report), 'strong'),
    span(mood, 'notable'),
    span(`  ${pen.quoted(report.passage ?? '')}`, 'quote'),
    ...parts,
  ];
}
