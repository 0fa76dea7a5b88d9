import type { Claim } from '../../model/briefing.ts';
import { cells } from '../../text/cells.ts';
import { shortClaimName } from '../../text/names.ts';
import { cutLine, type Line, lineCells, type Span, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';

/** How an item of a list is set off: `here` is the selected item of the focused panel. */
export type Selection = 'here' | 'elsewhere' | 'none';

/** Sources are drawn as a column of marks up to this many; more are counted. */
const markedSources = 8;

/**
 * The first row of a claim: what it asks, and at the right the verdict and who answers.
 *
 * @returns a line of exactly `width` cells
 */
export function claimHead(pen: Pen, claim: Claim, width: number, selection: Selection): Line {
  const right = verdictAndCoverage(pen, claim, width);
  return headLine(shortClaimName(pen.briefing, claim), right, width, selection);
}

/** A first row: the marker, a name, and something at the right that is never cut. */
export function headLine(name: string, right: Line, width: number, selection: Selection): Line {
  const marker = selection === 'none' ? '  ' : '▸ ';
  const rightCells = lineCells(right);
  const room = Math.max(1, width - rightCells - 1);
  const tone: Tone = selection === 'here' ? 'selected' : 'strong';
  const left = cutLine([span(marker + name, tone)], room);
  const fill = ' '.repeat(Math.max(0, width - lineCells(left) - rightCells));
  return [...left, span(fill), ...right];
}

/** The verdict's mark and word, and the sources that answer: `≠ differ  A·C`. */
export function verdictAndCoverage(pen: Pen, claim: Claim, width: number): Line {
  const { verdicts } = pen.language;
  const type = pen.verdictOf(claim).type;
  const mark = span(verdicts.marks[type].sign, verdictTone(type));
  const label = span(` ${verdicts.labels[type]}`, verdictTone(type));
  const found = coverage(pen, claim);
  if (claim.review === 'proposed') {
    return [span(pen.language.strings.review.mark, 'notable'), span('  '), ...found];
  }
  // That one source answers is seen from the marks beside it.
  const words = width >= (type === 'single' ? 70 : 44) ? [mark, label] : [mark];
  return [...words, span('  '), ...found];
}

export function verdictTone(type: ReturnType<Pen['verdictOf']>['type']): Tone {
  switch (type) {
    case 'value':
    case 'logic':
      return 'serious';
    case 'status':
    case 'attribution':
    case 'wording':
    case 'modifier':
      return 'notable';
    case 'same':
      return 'good';
    case 'single':
    case 'translation':
    case 'form':
    case 'precision':
    case 'revision':
      return 'dim';
  }
}

/** Which sources answer: a mark for each, a dot for a silent one, so that columns line up. */
function coverage(pen: Pen, claim: Claim): Span[] {
  const { sources } = pen.briefing;
  const answering = new Set(claim.reports.map(report => report.source));
  if (sources.length > markedSources) {
    return [span(`${answering.size}/${sources.length}`, 'source')];
  }
  return sources.map(source =>
    answering.has(source.id)
      ? span(source.mark, 'source')
      : span('·'.repeat(cells(source.mark)), 'dim'),
  );
}
