import { claimsLeftWith } from '../../filter/filter-shown.ts';
import { nameAloud } from '../../filter/filtered-aloud.ts';
import type { Pen } from '../../pen.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
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
