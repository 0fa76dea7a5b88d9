import { cells } from '../../text/cells.ts';
import { chainText, markOf, sourceById, sourceName } from '../../text/names.ts';
import { sourceStanding, sourceStandingInFull } from '../../text/words-standing.ts';
import { type Line, lineCells, span, spread } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { headLine, type Selection } from './claim-head.ts';
import { footingTone, indent } from './mark-spans.ts';

/** A source: what it states of itself, then the chains it rests on with what rests on each. */
export function sourceRows(pen: Pen, id: string, width: number, selection: Selection): Line[] {
  const { briefing, analysis } = pen;
  const source = sourceById(briefing, id);
  const provenance = analysis.provenance.get(id);
  if (!source || !provenance) return [[span('')]];
  const { strings } = pen.language;
  const { words } = strings;
  const silent = span(words.silentCount(provenance.silent, analysis.counts.claims), 'dim');
  const name = `${markOf(briefing, id)}  ${sourceName(source)}`;
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const published = pen.published(source);
  const facts = [span(`${indent}${outlet} · ${published}`, 'dim')];
  const rows: Line[] = [
    headLine(name, width >= 44 ? [silent] : [], width, selection),
    spread(facts, standingSpans(pen, id, width - lineCells(facts) - 1), width),
  ];
  for (const basis of provenance.bases) {
    const known = basis.chain.length > 0;
    const text = known
      ? chainText(briefing, basis.chain, basis.jointly)
      : `← ${words.lineageNotRecorded}`;
    const left = [span(indent + text, known ? 'plain' : 'dim')];
    const counts = pen.counts(basis);
    const room = width - lineCells(left) - 1;
    const right = cells(counts) <= room ? counts : pen.reportCount(basis);
    rows.push(spread(left, [span(right, 'dim')], width));
  }
  return rows;
}

/** How many of the source's reports are in its article: `✓ 14 of 14 reports in the article`, or the count. */
function standingSpans(pen: Pen, id: string, room: number): Line {
  const check = pen.analysis.verification.sources.get(id);
  if (!check || check.reports === 0) return [];
  const { sign, text, footing } = sourceStanding(check, pen.language);
  const full = sourceStandingInFull(check, pen.language).text;
  const told = cells(`${sign} ${full}`) <= room ? full : text;
  return [span(`${sign} ${told}`, footingTone[footing])];
}
