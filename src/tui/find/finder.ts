import type { FindStrings, Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Source } from '../../model/briefing.ts';
import { formatNumber } from '../../text/number.ts';
import { safe } from '../../text/safe.ts';
import { makeTextPen, type TextPen } from '../../told/text-pen.ts';
import { filterOptions } from '../filter/filter-options.ts';
import { optionName } from '../filter/option-name.ts';
import type { OriginRow } from '../screens/origins/update-origins.ts';
import { problemEntries, problemEntryText } from '../state/problem-entries.ts';
import type { BriefingEntry, Shown } from '../state/state.ts';
import { searchable } from './fold-for-search.ts';
import { FoldedText } from './folded-text.ts';
import type { Hunt } from './hunt.ts';
import { claimText, originText, sourceText } from './item-text.ts';

/** What is searched, folded, and what is said about it. */
export interface Finder {
  readonly strings: FindStrings;
  /** A number as it is written. */
  number(value: number): string;
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
  /** An article's text, to be searched. */
  article(text: string): FoldedText;
  /** Characters of texts that were made so far. */
  made(): number;
  /**
   * The search for some words in one list or text, which goes on from where it is when the same is
   * asked for again.
   *
   * @param of what the list is of, which is another object where the list is another
   * @param list names it among the lists of that
   * @param begin makes the search
   */
  hunt<H extends Hunt>(of: object, list: string, words: readonly string[], begin: () => H): H;
  /** Carry on the search asked for last; gives whether it is still going on. */
  carryOn(): boolean;
}

/** Searches that are kept: of the screen on top, and of where one was before the last letter. */
const huntsKept = 4;

/** Slices of a search before the first answer: of an ordinary file that is all. */
const slicesAtOnce = 2;

interface KeptHunt {
  readonly of: object;
  readonly key: string;
  readonly hunt: Hunt;
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
  let made = 0;
  const kept = (key: string, make: () => string | undefined) => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = searchable(make() ?? '');
    made += text.length;
    texts.set(key, text);
    return text;
  };
  let hunts: readonly KeptHunt[] = [];
  let article: FoldedText | null = null;
  let textPen: TextPen | null = null;
  const pen = () => {
    if (shown) textPen ??= makeTextPen(shown.briefing, shown.analysis, language);
    return textPen;
  };
  let sources: ReadonlyMap<string, Source> | null = null;
  const sourceOf = (id: string) => {
    sources ??= new Map(shown?.briefing.sources.map(source => [source.id, source]));
    return sources.get(id);
  };
  const claim = (id: string) =>
    kept(`claim ${id}`, () => {
      const found = pen()?.claim(id);
      return found && textPen ? claimText(textPen, found) : undefined;
    });
  const problems = () => problemEntries(latest, shown, language);
  return {
    strings: language.find,
    number: value => formatNumber(value, language.quantities),
    claim,
    source: id =>
      kept(`source ${id}`, () => {
        const source = sourceOf(id);
        const found = pen();
        return source && found ? sourceText(found, source) : undefined;
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
    briefing: at =>
      kept(`briefing ${at}`, () => {
        const entry = entries[at];
        const file = entry?.path.split('/').at(-1) ?? '';
        return safe([entry?.title ?? '', file, entry?.date ?? ''].join('  '));
      }),
    article: text => {
      if (article?.original !== text) article = new FoldedText(text);
      return article;
    },
    made: () => made,
    hunt: <H extends Hunt>(of: object, list: string, words: readonly string[], begin: () => H) => {
      const key = [list, ...words].join(' ');
      const known = hunts.find(found => found.of === of && found.key === key);
      const hunt = (known?.hunt as H | undefined) ?? begin();
      if (!known) for (let slice = 0; slice < slicesAtOnce; slice++) hunt.carryOn();
      const others = hunts.filter(found => found !== known);
      hunts = [...others.slice(1 - huntsKept), { of, key, hunt }];
      return hunt;
    },
    carryOn: () => {
      const last = hunts.at(-1)?.hunt;
      if (last?.reach === 'going') last.carryOn();
      return last?.reach === 'going';
    },
  };
}
