import type { FilterOption } from '../../filter/filter-options.ts';
import { chosenOptions, claimsLeftWith } from '../../filter/filter-shown.ts';
import { optionName } from '../../filter/option-name.ts';
import type { Pen } from '../../pen.ts';
import { inWords, sentence, text } from '../../reading-aloud/in-words.ts';
import type { Part, Reading } from '../../reading-aloud/reading.ts';
import { filterRows } from './update-filter.ts';

/** What the claims can be filtered by: the option that is selected, and whether it is chosen. */
export function filterAloud(
  pen: Pen,
  selected: string | null,
  chosen: readonly string[],
  depth: number,
): Reading {
  const { aloud, filter, strings } = pen.language;
  const { options, at } = filterRows(pen.shown, selected);
  const option = options[at];
  const place = `${aloud.item(at + 1, options.length)}, ${aloud.selected}${strings.colon}`;
  const name = option ? nameAloud(pen, option) : '';
  const isChosen = option !== undefined && chosen.includes(option.key);
  const left = option ? claimsLeftWith(pen.shown, option, chosen) : 0;
  const told = [name, isChosen ? aloud.chosen : '', `${filter.left}${strings.colon} ${left}`];
  return {
    place: 'filter',
    depth,
    name: filter.title,
    opening: [],
    current: [
      {
        key: option?.key ?? '',
        text: text([place, sentence(told)]),
        ...(option && { heading: filter.headings[option.kind] }),
      },
    ],
    max: 0,
  };
}

/** That a list shows only what a filter leaves, and what that filters by; said where it is news. */
export function filteredAloud(pen: Pen, chosen: readonly string[]): Part {
  const { filter, strings } = pen.language;
  const options = chosenOptions(pen.shown, chosen);
  const named = options.map(option => optionAloud(pen, option));
  const told = named.length > 0 ? `${filter.isOn}${strings.colon} ${named.join('; ')}.` : '';
  return { key: 'filter', text: told };
}

/** `source, A, The headline`. */
function optionAloud(pen: Pen, option: FilterOption): string {
  return `${pen.language.filter.kinds[option.kind]}, ${nameAloud(pen, option)}`;
}

/** What an option is called; of a finding its sign would only be its name once more. */
function nameAloud(pen: Pen, option: FilterOption): string {
  const name = optionName(pen, option);
  const told = option.kind === 'finding' ? name.replace(/^\S+ {2}/, '') : name;
  return inWords(told.replace(/ {2,}/g, ', '), pen.language);
}
