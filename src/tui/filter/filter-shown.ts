import type { Briefing } from '../../model/briefing.ts';
import type { Shown } from '../state/state.ts';
import { type FilterOption, filterOptions } from './filter-options.ts';

const last = new WeakMap<Shown, { readonly key: string; readonly filtered: Shown }>();

/** The options that are chosen, as far as the briefing still has them. */
export function chosenOptions(shown: Shown, keys: readonly string[]): readonly FilterOption[] {
  return filterOptions(shown).filter(({ key }) => keys.includes(key));
}

/**
 * How many claims would be left if of an option's kind it alone were chosen, with what is chosen of
 * the other kinds.
 */
export function claimsLeftWith(
  shown: Shown,
  option: FilterOption,
  keys: readonly string[],
): number {
  const others = chosenOptions(shown, keys).filter(({ kind }) => kind !== option.kind);
  return [...option.claims].filter(leftBy([option, ...others])).length;
}

/** The claims that have one of the options of every kind of which there are any. */
function leftBy(chosen: readonly FilterOption[]): (claim: string) => boolean {
  const kinds = [...Map.groupBy(chosen, ({ kind }) => kind).values()];
  const sources = sourcesAmong(chosen);
  return claim => kinds.every(options => options.some(option => has(option, claim, sources)));
}

/** What a source's report has been found to be counts for that source only. */
function has(
  { claims, bySource }: FilterOption,
  claim: string,
  sources: readonly string[] | null,
): boolean {
  if (!bySource || !sources) return claims.has(claim);
  return sources.some(source => bySource.get(source)?.has(claim));
}

function sourcesAmong(chosen: readonly FilterOption[]): readonly string[] | null {
  const sources = chosen.filter(({ kind }) => kind === 'source');
  return sources.length > 0 ? sources.map(({ id }) => id) : null;
}

/**
 * What is left to show of a briefing: the claims that have one of the chosen options of every kind
 * of which any is chosen, and of the sources the chosen ones. Where sources are chosen, what is to
 * verify is what they say. Names, verdicts and counts stay those
 * of the whole briefing.
 *
 * @returns the same for the same choice; `shown` itself where nothing is chosen
 */
export function filterShown(shown: Shown, keys: readonly string[]): Shown {
  const chosen = chosenOptions(shown, keys);
  if (chosen.length === 0) return shown;
  const key = chosen.map(option => option.key).join('\n');
  const known = last.get(shown);
  if (known?.key === key) return known.filtered;
  const isLeft = leftBy(chosen);
  const sources = sourcesAmong(chosen);
  const { items, briefing } = shown;
  const claims = briefing.claims.filter(({ id }) => isLeft(id));
  const filtered: Shown = {
    ...shown,
    items: {
      figures: items.figures.filter(isLeft),
      statements: items.statements.filter(isLeft),
      casualties: items.casualties.filter(isLeft),
      sources: items.sources.filter(id => sources?.includes(id) ?? true),
    },
    listed: { whole: shown, briefing: { ...briefing, claims } },
  };
  last.set(shown, { key, filtered });
  return filtered;
}

/** The briefing with the claims alone that lists show. */
export function listedBriefing(shown: Shown): Briefing {
  return shown.listed?.briefing ?? shown.briefing;
}
