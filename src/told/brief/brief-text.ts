import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { pagePen } from '../page-pen.ts';
import { newPage } from '../summary/page.ts';
import { type SummaryOptions, writeHead, writeLeftOut } from '../summary/summary-text.ts';
import { tellBrief } from './tell-brief.ts';

/**
 * A briefing on one page: what is contested, what differs and what agrees.
 *
 * @param loaded a file that holds a usable briefing; of another, an empty text is given back
 * @returns lines of at most `width` cells, without escape codes
 */
export function briefText(loaded: Loaded, language: Language, options: SummaryOptions): string {
  const pen = pagePen(loaded, language);
  if (!pen) return '';
  const page = newPage(options.width, options.ascii);
  const { groups, single, singleToVerify, proposed } = tellBrief(pen);
  const { brief, colon } = language.strings;
  writeHead(page, pen);
  writeLeftOut(page, pen, loaded.leftOut);
  for (const { standing, claims } of groups) {
    page.heading(brief.titles[standing](claims.length));
    for (const { told, toVerify } of claims) {
      const { name, verdict, sentence, origins } = told;
      const doubt = toVerify.length > 0 ? ` · ! ${brief.toVerify(toVerify.join(', '))}` : '';
      page.text(`${name}${colon} ${sentence} ${origins.text}${doubt}`, `${verdict.sign} `);
    }
  }
  page.blank();
  page.text(brief.single(single, singleToVerify));
  if (proposed > 0) page.text(brief.proposed(proposed));
  return page.toString();
}
