import type { Briefing } from '../../model/briefing.ts';
import type { Shown } from '../state/state.ts';
import { type FilterOption, filterOptions } from './filter-options.ts';

const last = new WeakMap<Shown, { readonly key: string; readonly filtered: Shown }>();

/** The options that are chosen, as far as the briefing still has them. */
export function chosenOptions(shown: Shown, keys: readonly string[]): readonly FilterOption[] {
  return filterOptions(shown).filter(({ key }) => keys.includes(key));
}

/**
 * What is left to show of a briefing: the claims that have one of the chosen options of every kind
 * of which any is chosen, and of the sources the chosen ones. Names, verdicts and counts stay those
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
  const kinds = Map.groupBy(chosen, ({ kind }) => kind);
  const isLeft = (id: string) =>
    [...kinds.values()].every(options => options.some(({ claims }) => claims.has(id)));
  const sources = kinds.get('source')?.map(({ id }) => id);
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
