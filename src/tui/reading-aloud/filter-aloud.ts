import { filterOptions } from '../filter/filter-options.ts';
import { claimsLeftWith } from '../filter/filter-shown.ts';
import { optionName } from '../filter/option-name.ts';
import type { Pen } from '../pen.ts';
import { inWords, sentence, text } from './in-words.ts';
import type { Reading } from './reading.ts';

/** What the claims can be filtered by: the option that is selected, and whether it is chosen. */
export function filterAloud(
  pen: Pen,
  at: number,
  chosen: readonly string[],
  depth: number,
): Reading {
  const { aloud, filter, strings } = pen.language;
  const options = filterOptions(pen.shown);
  const option = options[at];
  const place = `${aloud.item(at + 1, options.length)}, ${aloud.selected}${strings.colon}`;
  const name = option ? inWords(optionName(pen, option), pen.language) : '';
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
        key: `${at}`,
        text: text([place, sentence(told)]),
        ...(option && { heading: filter.headings[option.kind] }),
      },
    ],
    max: 0,
  };
}
