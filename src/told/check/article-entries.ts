import { isInvisible } from '../../analysis/folding.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { Lines } from '../../load/tree/lines.ts';
import { unsafeIn } from '../../model/unsafe-text.ts';
import type { CheckEntry } from './check-entry.ts';

/**
 * What the articles' texts have in them that is not shown as it is, one entry for each article.
 *
 * Soft hyphens and zero-width spaces are typography in what is copied from the web, as they are
 * where words are looked for, and are passed over.
 */
export function articleEntries(loaded: Loaded, language: Language): readonly CheckEntry[] {
  const { briefing, articles, places, file } = loaded;
  return (briefing?.sources ?? []).flatMap(({ id, mark, text }): CheckEntry[] => {
    const article = articles.get(id);
    if (article?.kind !== 'text') return [];
    const found = unsafeIn(article.text, character => isInvisible(character.charCodeAt(0)));
    if (!found) return [];
    const first = new Lines(article.text).place(found.first);
    const place = places.at(['sources', id, 'text', 'file']) ?? places.at(['sources', id]);
    const words = language.unsafe.article(mark, text?.file ?? '', found, first);
    const about = { code: 'unsafe_text', severity: 'warning', claim: null, source: id } as const;
    return [{ ...about, file, place, ...words, excerpt: null }];
  });
}
