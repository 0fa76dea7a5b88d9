import type { Source } from '../model/briefing.ts';
import { chainText, sourceName } from '../text/names.ts';
import { type Standing, sourceStandingInFull } from '../text/words-standing.ts';
import type { TextPen } from './text-pen.ts';

/** What a source states of itself, and what it rests on. Null: not stated. */
export interface ToldSource {
  readonly mark: string;
  readonly name: string;
  /** Outlet, author, date, genre and language; what is not stated is told as that. */
  readonly facts: readonly string[];
  readonly url: string | null;
  /** The file of its text, where it has another name. */
  readonly text: string | null;
  readonly credits: string | null;
  /** Whether the article is at hand, and how many of its recorded words are in it. */
  readonly standing: Standing | null;
  /** The ways by which its reports came, and how many of each kind of claim. */
  readonly bases: readonly { readonly chain: string; readonly counts: string }[];
}

export function tellSource(pen: TextPen, source: Source): ToldSource {
  const { strings } = pen.language;
  const { words, colon, genre } = strings;
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const published = source.published
    ? `${words.published.toLowerCase()}${colon} ${pen.published(source)}`
    : words.dateNotStated;
  const { mark, url, credits, title, text, by } = source;
  const names = credits.map(id => pen.party(id)).join(', ');
  return {
    mark,
    name: sourceName(source),
    facts: [
      outlet,
      by ?? words.authorNotStated,
      published,
      `${genre[source.genre]} (${source.lang})`,
    ],
    url,
    text: text && title !== null ? `${words.text}${colon} ${text.file}` : null,
    credits: credits.length > 0 ? `${words.credits}${colon} ${names}` : null,
    standing: standingOf(pen, source),
    bases: (pen.analysis.provenance.get(source.id)?.bases ?? []).map(basis => ({
      chain: chainText(pen.briefing, basis.chain, basis.jointly) || `← ${words.lineageNotRecorded}`,
      counts: pen.counts(basis),
    })),
  };
}

function standingOf({ analysis, language }: TextPen, { id }: Source): Standing | null {
  const check = analysis.verification.sources.get(id);
  return check && check.reports > 0 ? sourceStandingInFull(check, language) : null;
}
