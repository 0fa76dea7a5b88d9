import type { Source } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { chainText, sourceName } from '../../text/names.ts';
import { sourceStandingInFull } from '../../text/words-standing.ts';
import type { TextPen } from '../text-pen.ts';
import type { Page } from './page.ts';

/** The sources: what each states of itself, and what it rests on. */
export function writeSources(page: Page, pen: TextPen) {
  const { summary } = pen.language.strings;
  page.heading(summary.sources);
  pen.briefing.sources.forEach((source, at) => {
    if (at > 0) page.blank();
    writeSource(page, pen, source);
  });
}

function writeSource(page: Page, pen: TextPen, source: Source) {
  const { strings } = pen.language;
  const { words, summary, colon, genre } = strings;
  const mark = padEnd(source.mark, 3);
  const indent = ' '.repeat(mark.length);
  page.text(sourceName(source), mark);
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const published = source.published
    ? `${words.published.toLowerCase()}${colon} ${pen.published(source)}`
    : words.dateNotStated;
  const facts = [outlet, source.by ?? words.authorNotStated, published];
  page.text([...facts, `${genre[source.genre]} (${source.lang})`].join(' · '), indent);
  if (source.url) page.text(source.url, indent);
  if (source.text && source.title !== null)
    page.text(`${words.text}${colon} ${source.text.file}`, indent);
  if (source.credits.length > 0) {
    const credits = source.credits.map(id => pen.party(id)).join(', ');
    page.text(`${words.credits}${colon} ${credits}`, indent);
  }
  writeStanding(page, pen, source, indent);
  const provenance = pen.analysis.provenance.get(source.id);
  if (!provenance) return;
  if (provenance.bases.length > 0) page.text(`${summary.restsOn}${colon}`, indent);
  for (const basis of provenance.bases) {
    const chain = chainText(pen.briefing, basis.chain, basis.jointly);
    const text = chain === '' ? `← ${words.lineageNotRecorded}` : chain;
    page.pair(text, pen.counts(basis), `${indent}  `);
  }
}

/** Whether the article is at hand, and how many of its recorded words are in it. */
function writeStanding(page: Page, pen: TextPen, source: Source, indent: string) {
  const check = pen.analysis.verification.sources.get(source.id);
  if (!check || check.reports === 0) return;
  const { sign, text } = sourceStandingInFull(check, pen.language);
  page.text(`${sign} ${text}`, indent);
}
