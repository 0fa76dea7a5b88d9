import type { Pair } from '../../analysis/pair.ts';
import type { Claim, CountedClaim } from '../../model/briefing.ts';
import { claimFacts } from '../../text/claim-facts.ts';
import { weightNote } from '../../text/diff-text.ts';
import { claimName, markOf } from '../../text/names.ts';
import { frame } from '../draw/frame.ts';
import { clamp } from '../draw/scroll.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { barRows } from '../panels/casualty-rows.ts';
import { verdictTone } from '../panels/claim-head.ts';
import type { Pen } from '../pen.ts';
import { compareSources } from '../state/compare-sources.ts';
import { compareColumn } from './compare-column.ts';
import { wordingSpans } from './words-rows.ts';

/** The narrowest column in which a quote can still be read. */
const columnCellsMin = 24;
/** More pairs than this are a table nobody reads; the verdict names the most serious one. */
const pairsMost = 15;
/** Bars longer than this say no more than shorter ones. */
const barsCellsMax = 120;

export interface CompareLines {
  readonly lines: readonly Line[];
  /** The row at which the chosen source begins. */
  readonly anchor: number;
}

/**
 * Compare, as one text: what is asked, a column per source (below each other where there is no
 * room for two), and what follows from it.
 *
 * @param source the chosen source's id; its column is framed heavily and always among those shown
 */
export function compareLines(pen: Pen, claim: Claim, source: string, width: number): CompareLines {
  const head = [...headRows(pen, claim, width), []];
  const foot = [[], ...footRows(pen, claim, width)];
  const sources = compareSources(pen.briefing, claim);
  const fitting = Math.max(1, Math.floor(width / columnCellsMin));
  if (fitting >= Math.min(2, sources.length)) {
    const columns = columnRows(pen, claim, source, width, fitting);
    return { lines: [...head, ...columns, ...foot], anchor: 0 };
  }
  const blocks = sources.map(each => column(pen, claim, each.id, each.id === source, width, null));
  const chosen = sources.findIndex(each => each.id === source);
  const before = blocks.slice(0, Math.max(0, chosen)).flat().length;
  const anchor = chosen > 0 ? head.length + before : 0;
  return { lines: [...head, ...blocks.flat(), ...foot], anchor };
}

function columnRows(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
  fitting: number,
): Line[] {
  const sources = compareSources(pen.briefing, claim);
  const count = Math.min(fitting, sources.length);
  const chosen = Math.max(
    0,
    sources.findIndex(each => each.id === source),
  );
  const first = clamp(chosen - Math.floor(count / 2), 0, sources.length - count);
  const shown = sources.slice(first, first + count);
  const widths = shown.map(
    (_, at) => Math.floor(((at + 1) * width) / count) - Math.floor((at * width) / count),
  );
  const heights = shown.map(
    (each, at) => compareColumn(pen, claim, each, (widths[at] ?? 0) - 4).length,
  );
  const height = Math.max(...heights) + 2;
  const blocks = shown.map((each, at) =>
    column(pen, claim, each.id, each.id === source, widths[at] ?? 0, height),
  );
  const rows = Array.from({ length: height }, (_, row) =>
    blocks.flatMap(block => block[row] ?? []),
  );
  if (count === sources.length) return rows;
  const more = `${first + 1}–${first + count} / ${sources.length}`;
  const hidden = sources.filter(each => !shown.includes(each)).map(each => each.mark);
  return [...rows, [span(` ${more}   ${hidden.join(' ')}`, 'dim')]];
}

function column(
  pen: Pen,
  claim: Claim,
  source: string,
  focused: boolean,
  width: number,
  height: number | null,
): Line[] {
  const found = pen.briefing.sources.find(each => each.id === source);
  if (!found) return [];
  const content = compareColumn(pen, claim, found, width - 4);
  const look = { title: markOf(pen.briefing, source), note: '', focused, bar: null };
  return frame(content, look, width, height ?? content.length + 2);
}

/** The question, what the file says about it, and the verdict in a sentence. */
function headRows(pen: Pen, claim: Claim, width: number): Line[] {
  const { strings, verdicts } = pen.language;
  const { type } = pen.verdictOf(claim);
  const facts = [strings.kinds[claim.kind], ...claimFacts(pen, claim)];
  const verdict: Line = [
    span(`${verdicts.marks[type].sign} ${verdicts.labels[type]}`, verdictTone(type)),
    span(`  ${pen.sentence(claim)}`),
  ];
  const name = span(claimName(pen.briefing, claim), 'strong');
  return inset([[name], [span(facts.join(' · '), 'dim')], verdict], width);
}

/** The origins, each pair where there are several, and the policy behind the intervals. */
function footRows(pen: Pen, claim: Claim, width: number): Line[] {
  const { verdicts, strings } = pen.language;
  const verdict = pen.verdictOf(claim);
  const lines: Line[] = verdict.pair ? diffLines(pen, claim, verdict.pair) : [];
  lines.push([span(pen.origins(claim))]);
  const several = verdict.pairs.length > 1 || verdict.type === 'logic';
  if (several && verdict.pairs.length <= pairsMost) {
    for (const pair of verdict.pairs) {
      lines.push([
        span(`  ${verdicts.marks[pair.type].sign} `, verdictTone(pair.type)),
        span(pen.pairSentence(claim, pair), 'dim'),
      ]);
      if (pair !== verdict.pair) lines.push(...diffLines(pen, claim, pair));
    }
  }
  if (!hasIntervals(pen, claim)) return inset(lines, width);
  const policy = span(strings.policy(pen.briefing.policy), 'dim');
  const bars = barRows(pen, claim, Math.min(width, barsCellsMax));
  return [...inset(lines, width), [], ...bars, ...inset([[policy]], width)];
}

/** Two wordings of a statement, word by word; none where they have no words in common. */
function diffLines(pen: Pen, claim: Claim, pair: Pair): Line[] {
  const diff = pen.diff(claim, pair);
  if (!diff) return [];
  const names = `  ${markOf(pen.briefing, pair.a)} → ${markOf(pen.briefing, pair.b)}`;
  const { checks, strings } = pen.language;
  const note = span(weightNote(diff, checks), 'notable');
  return [[span(names, 'source'), note, span(`${strings.colon} `), ...wordingSpans(diff)]];
}

function inset(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap(each => wrapLine(each, width - 2, 2)).map(row => [span(' '), ...row]);
}

function hasIntervals(pen: Pen, claim: Claim): claim is CountedClaim {
  return [...(pen.analysis.intervals.get(claim.id)?.values() ?? [])].some(
    interval => interval !== null && interval.low !== interval.high,
  );
}
