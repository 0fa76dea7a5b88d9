import type { Pen } from '../pen.ts';
import { inWords } from '../reading-aloud/in-words.ts';
import type { Part } from '../reading-aloud/reading.ts';
import type { FilterOption } from './filter-options.ts';
import { chosenOptions } from './filter-shown.ts';
import { optionName } from './option-name.ts';

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
export function nameAloud(pen: Pen, option: FilterOption): string {
  const name = optionName(pen, option);
  const told = option.kind === 'finding' ? name.replace(/^\S+ {2}/, '') : name;
  return inWords(told.replace(/ {2,}/g, ', '), pen.language);
}
