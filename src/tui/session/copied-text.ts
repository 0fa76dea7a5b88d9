import { sourceById } from '../../text/names.ts';
import { claimParagraph, sourceCitation, sourceParagraph } from '../../told/citation.ts';
import type { Pen } from '../pen.ts';
import type { ChosenItem } from '../screens/screen.ts';
import { sourcesOf } from '../update/chosen-item.ts';

/** The chosen item as one paragraph to paste; null where there is nothing to copy. */
export function itemText(pen: Pen, item: ChosenItem): string | null {
  const { claim, source } = item;
  const { file } = pen.shown.loaded;
  if (claim !== null) {
    const found = pen.claim(claim);
    return found ? claimParagraph(pen, found, item, file) : null;
  }
  const found = source === null ? undefined : sourceById(pen.briefing, source);
  return found ? sourceParagraph(pen, found, file) : null;
}

/** The citations of the chosen source, or of all that answer the chosen claim, in one line. */
export function citationText(pen: Pen, item: ChosenItem): string | null {
  const sources = sourcesOf(item, pen.shown).flatMap(id => sourceById(pen.briefing, id) ?? []);
  const cited = sources.map(source => sourceCitation(pen, source));
  return cited.length > 0 ? cited.join(pen.language.citation.semicolon) : null;
}
