import type { Source } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { tellSource } from '../tell-sources.ts';
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
  const { summary, colon } = pen.language.strings;
  const told = tellSource(pen, source);
  const mark = padEnd(told.mark, 3);
  const indent = ' '.repeat(mark.length);
  page.text(told.name, mark);
  page.text(told.facts.join(' · '), indent);
  for (const fact of [told.url, told.text, told.credits]) {
    if (fact !== null) page.text(fact, indent);
  }
  const { standing, bases } = told;
  if (standing) page.text(`${standing.sign} ${standing.text}`, indent);
  if (bases.length > 0) page.text(`${summary.restsOn}${colon}`, indent);
  for (const { chain, counts } of bases) page.pair(chain, counts, `${indent}  `);
}
