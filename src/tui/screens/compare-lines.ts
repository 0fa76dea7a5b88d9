import type { Pair } from '../../analysis/pair.ts';
import type { Claim, CountedClaim } from '../../model/briefing.ts';
import { claimFacts } from '../../text/claim-facts.ts';
import { claimName, markOf, reportOf } from '../../text/names.ts';
import { type ColumnWindow, columnWindow } from '../draw/column-window.ts';
import { frame } from '../draw/frame.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { barRows } from '../panels/casualty-rows.ts';
import { verdictTone } from '../panels/claim-head.ts';
import type { Pen } from '../pen.ts';
import { compareSources } from '../state/compare-sources.ts';
import { compareColumn } from './compare-column.ts';
import { chosenVersions, versionRows } from './version-rows.ts';

/** More pairs than this are a table nobody reads; the verdict names the most serious one. */
const pairsMost = 15;
/** Bars longer than this say no more than shorter ones. */
const barsCellsMax = 120;

export interface CompareLines {
  readonly lines: readonly Line[];
  /** The row at which the chosen source begins. */
  readonly anchor: number;
  /** Where the two chosen versions stand: the first row and one past the last. */
  readonly versions: readonly [number, number] | null;
}

/**
 * Compare, as one text: what is asked, a column per source (below each other where there is no
 * room for two), and what follows from it.
 *
 * @param source the chosen source's id; its column is framed heavily and always among those shown
 * @param other the source whose version was chosen to stand beside its; null: the verdict's pair
 */
export function compareLines(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
  other: string | null = null,
): CompareLines {
  const { lines, anchor } = claimLines(pen, claim, source, width);
  const versions =
    other === null ? [] : inset(chosenVersions(pen, claim, source, other, width - 2), width);
  const foot = footRows(pen, claim, width, versions.length > 0);
  const start = lines.length + 1;
  return {
    lines: [...lines, [], ...versions, ...foot],
    anchor,
    versions: versions.length > 0 ? [start, start + versions.length] : null,
  };
}

/** What is asked, and the columns. */
function claimLines(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
): Pick<CompareLines, 'lines' | 'anchor'> {
  const head = [...headRows(pen, claim, width), []];
  const sources = compareSources(pen.briefing, claim);
  const answers = sources.map(each => reportOf(claim, each.id) !== undefined);
  const chosen = sources.findIndex(each => each.id === source);
  const beside = columnWindow(answers, 0, width).widths.length;
  if (beside >= Math.min(2, sources.length)) {
    const window = columnWindow(answers, Math.max(0, chosen), width);
    return { lines: [...head, ...columnRows(pen, claim, source, window)], anchor: 0 };
  }
  const blocks = sources.map(each => column(pen, claim, each.id, each.id === source, width, null));
  const before = blocks.slice(0, Math.max(0, chosen)).flat().length;
  const anchor = chosen > 0 ? head.length + before : 0;
  return { lines: [...head, ...blocks.flat()], anchor };
}

function columnRows(
  pen: Pen,
  claim: Claim,
  source: string,
  { first, widths }: ColumnWindow,
): Line[] {
  const sources = compareSources(pen.briefing, claim);
  const shown = sources.slice(first, first + widths.length);
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
  if (shown.length === sources.length) return rows;
  const more = `${first + 1}–${first + shown.length} / ${sources.length}`;
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
function footRows(pen: Pen, claim: Claim, width: number, chosen: boolean): Line[] {
  const { verdicts, strings } = pen.language;
  const verdict = pen.verdictOf(claim);
  const first = chosen ? null : verdict.pair;
  const lines: Line[] = first ? diffLines(pen, claim, first, width - 2) : [];
  lines.push([span(pen.origins(claim))]);
  const several = verdict.pairs.length > 1 || verdict.type === 'logic';
  if (several && verdict.pairs.length <= pairsMost) {
    for (const pair of verdict.pairs) {
      lines.push([
        span(`  ${verdicts.marks[pair.type].sign} `, verdictTone(pair.type)),
        span(pen.pairSentence(claim, pair), 'dim'),
      ]);
      if (pair !== first) lines.push(...diffLines(pen, claim, pair, width - 2));
    }
  }
  if (!hasIntervals(pen, claim)) return inset(lines, width);
  const policy = span(strings.policy(pen.briefing.policy), 'dim');
  const bars = barRows(pen, claim, Math.min(width, barsCellsMax));
  return [...inset(lines, width), [], ...bars, ...inset([[policy]], width)];
}

/** Two wordings of a statement, word by word; none where they have no words in common. */
function diffLines(pen: Pen, claim: Claim, pair: Pair, width: number): Line[] {
  const diff = pen.diff(claim, pair);
  return diff ? versionRows(pen, pair.a, pair.b, diff, width) : [];
}

function inset(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap(each => wrapLine(each, width - 2, 2)).map(row => [span(' '), ...row]);
}

function hasIntervals(pen: Pen, claim: Claim): claim is CountedClaim {
  return [...(pen.analysis.intervals.get(claim.id)?.values() ?? [])].some(
    interval => interval !== null && interval.low !== interval.high,
  );
}
