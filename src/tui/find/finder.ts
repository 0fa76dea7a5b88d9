import type { Language } from '../../lang/language.ts';
import type { FindStrings } from '../../lang/views/find.ts';
import type { Loaded } from '../../load/loaded.ts';
import { safe } from '../../text/safe.ts';
import { makeTextPen, type TextPen } from '../../text/text-pen.ts';
import { filterOptions } from '../filter/filter-options.ts';
import { optionName } from '../filter/option-name.ts';
import { problemEntries, problemEntryText } from '../problem-entries.ts';
import type { BriefingEntry, Shown } from '../state/state.ts';
import type { OriginRow } from '../state/update-origins.ts';
import { searchable } from './fold-for-search.ts';
import { claimText, originText, sourceText } from './item-text.ts';

/** What is searched, folded, and what is said about it. */
export interface Finder {
  readonly strings: FindStrings;
  claim(id: string): string;
  source(id: string): string;
  originRow(row: OriginRow): string;
  /** An entry of the list of briefings, by its place. */
  briefing(at: number): string;
  /** Something to filter by, by its place. */
  option(at: number): string;
  /** How many entries the list of problems has, and each by its place. */
  problems(): number;
  problem(at: number): string;
}

/**
 * Texts are made when they are first looked for, and kept.
 *
 * @param latest the file as it was last read, usable or not
 */
export function makeFinder(
  shown: Shown | null,
  entries: readonly BriefingEntry[],
  language: Language,
  latest: Loaded | null = shown?.loaded ?? null,
): Finder {
  const texts = new Map<string, string>();
  const kept = (key: string, make: () => string | undefined) => {
    const found = texts.get(key) ?? searchable(make() ?? '');
    texts.set(key, found);
    return found;
  };
  let made: TextPen | null = null;
  const pen = () => {
    if (shown) made ??= makeTextPen(shown.briefing, shown.analysis, language);
    return made;
  };
  const claim = (id: string) =>
    kept(`claim ${id}`, () => {
      const found = pen()?.claim(id);
      return found && made ? claimText(made, found) : undefined;
    });
  const problems = () => problemEntries(latest, shown, language);
  return {
    strings: language.find,
    claim,
    source: id =>
      kept(`source ${id}`, () => {
        const source = pen()?.briefing.sources.find(each => each.id === id);
        return source && made ? sourceText(made, source) : undefined;
      }),
    originRow: row =>
      row.kind === 'claim'
        ? claim(row.on.claim.id)
        : kept(row.key, () => {
            const found = pen();
            return found ? originText(found, row) : undefined;
          }),
    option: at =>
      kept(`option ${at}`, () => {
        const option = shown && filterOptions(shown)[at];
        const found = pen();
        if (!option || !found) return;
        return `${language.filter.kinds[option.kind]} ${optionName(found, option)}`;
      }),
    problems: () => problems().length,
    problem: at =>
      kept(`problem ${at}`, () => {
        const entry = problems()[at];
        return entry && problemEntryText(entry, language);
      }),
    briefing: at => {
      const entry = entries[at];
      const file = entry?.path.split('/').at(-1) ?? '';
      return searchable(safe([entry?.title ?? '', file, entry?.date ?? ''].join('  ')));
    },
  };
}
