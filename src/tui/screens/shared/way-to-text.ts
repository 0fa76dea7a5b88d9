import type { Source } from '../../../model/briefing.ts';
import { isTextAtHand } from '../../../text/words-standing.ts';
import { wordsSentence } from '../../../told/words-sentence.ts';
import { firstKey } from '../../key-text.ts';
import type { Pen } from '../../pen.ts';

/** How to see a source's passages in its article: by a key, or what it takes to have its text. */
export function wayToText(pen: Pen, { id, text }: Source): string {
  const { article, strings } = pen.language;
  const check = pen.analysis.verification.sources.get(id);
  if (check && isTextAtHand(check)) {
    const key = firstKey(pen.keymap, 'article-list', strings);
    return key === null ? '' : article.inText(key);
  }
  if (text === null) return article.noFileNamed;
  if (check?.article.kind === 'text') return article.otherText(text.file);
  const isUnusable = check?.article.kind === 'unusable';
  const fault = isUnusable ? faultOf(pen, id) : null;
  return fault ?? article.notAtHand(text.file);
}

/** Why the file that is there gives no text, and what to do about it. */
function faultOf(pen: Pen, id: string): string | null {
  const { findings, verification } = pen.analysis;
  const found = findings.find(
    ({ claim, source, words }) => claim === null && source === id && words !== null,
  );
  if (!found) return null;
  const { message, hint } = wordsSentence(found, pen.briefing, verification, pen.language);
  return `${message} ${hint}`;
}
