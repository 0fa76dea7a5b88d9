import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { newMarkdownPage } from '../markdown/markdown-page.ts';
import { writeMarkdownHead } from '../markdown/markdown-text.ts';
import { pagePen } from '../page-pen.ts';
import { tellBrief } from './tell-brief.ts';

/**
 * A briefing on one page of Markdown: what is contested, what differs and what agrees.
 *
 * @param loaded a file that holds a usable briefing; of another, an empty text is given back
 */
export function briefMarkdown(
  loaded: Loaded,
  language: Language,
  { ascii }: { readonly ascii: boolean },
): string {
  const pen = pagePen(loaded, language);
  if (!pen) return '';
  const page = newMarkdownPage(ascii);
  const { groups, single, singleToVerify, proposed } = tellBrief(pen);
  const { brief, colon } = language.strings;
  writeMarkdownHead(page, pen, loaded.leftOut);
  for (const { standing, claims } of groups) {
    page.heading(2, brief.titles[standing](claims.length));
    for (const { told, toVerify } of claims) {
      const { name, verdict, sentence, origins } = told;
      const doubt = brief.toVerify(toVerify.join(', '));
      page.item(0, [
        `${verdict.sign} `,
        { strong: name },
        `${colon} ${sentence} `,
        { emphasis: origins.text },
        ...(toVerify.length > 0 ? [' · ', { strong: `! ${doubt}` }] : []),
      ]);
    }
  }
  page.paragraph(brief.single(single, singleToVerify));
  if (proposed > 0) page.paragraph(brief.proposed(proposed));
  return page.toString();
}
