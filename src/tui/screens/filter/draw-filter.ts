import { cells, cut, padEnd, padStart } from '../../../text/cells.ts';
import { type Line, span, spread } from '../../draw/span.ts';
import type { FilterOption } from '../../filter/filter-options.ts';
import { claimsLeftWith } from '../../filter/filter-shown.ts';
import { optionName } from '../../filter/option-name.ts';
import { keepLast } from '../../keep-last.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { chooser, markerCells } from '../shared/chooser.ts';
import { filterRows } from './update-filter.ts';

/** Rows longer than this are not followed from the name to the count. */
const row_cells_max = 90;
const countCells = 6;
/** Cells by which a party is set in under the one that controls it. */
const depthCells = 2;
/** Deeper ones would leave no room for their names. */
const depth_max = 6;

const kept = keepLast<Groups>();

interface Groups {
  readonly kinds: readonly FilterOption['kind'][];
  readonly groups: readonly number[];
}

/** Choose what the claims are filtered by; what is chosen has a cross. */
export function drawFilter(
  pen: Pen,
  view: ViewOf<'filter'>,
  chosen: readonly string[],
  room: Room,
): Drawn {
  const { options, at } = filterRows(pen.shown, view.option);
  const { kinds, groups } = kept(options, 'groups', [], () => {
    const all = [...new Set(options.map(({ kind }) => kind))];
    return { kinds: all, groups: options.map(({ kind }) => all.indexOf(kind)) };
  });
  const row = Math.min(room.width - markerCells, row_cells_max);
  return chooser(
    {
      title: pen.language.filter.title,
      groups,
      headingOf: group => heading(pen, kinds[group], row + markerCells - 2),
      rowOf: index => {
        const option = options[index];
        if (!option) return [];
        const left = claimsLeftWith(pen.shown, option, chosen);
        return optionLine(pen, option, chosen.includes(option.key), left, row);
      },
      at,
    },
    room,
  );
}

/** `Findings                    claims left`. */
function heading(pen: Pen, kind: FilterOption['kind'] | undefined, width: number): Line {
  const { headings, left } = pen.language.filter;
  return kind ? spread([span(headings[kind], 'strong')], [span(left, 'dim')], width) : [];
}

/** `[x] A  The headline          12`: at the right how many claims it would leave. */
function optionLine(
  pen: Pen,
  option: FilterOption,
  isChosen: boolean,
  left: number,
  width: number,
): Line {
  const inset = ' '.repeat(depthCells * Math.min(option.depth, depth_max));
  const head = `[${isChosen ? 'x' : ' '}] ${inset}`;
  const room = Math.max(1, width - cells(head) - countCells);
  const name = padEnd(cut(optionName(pen, option), room), room);
  const tone = left > 0 || isChosen ? 'plain' : 'dim';
  return [span(`${head}${name}${padStart(String(left), countCells - 1)} `, tone)];
}
