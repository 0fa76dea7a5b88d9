import { useMemo } from 'react';
import { cells, cut, padEnd, padStart } from '../../../text/cells.ts';
import { Chooser, markerCells } from '../../components/chooser.tsx';
import { type Line, span, spread } from '../../draw/span.ts';
import type { FilterOption } from '../../filter/filter-options.ts';
import { claimsLeftWith } from '../../filter/filter-shown.ts';
import { optionName } from '../../filter/option-name.ts';
import type { Pen } from '../../pen.ts';
import { filterRows } from './update-filter.ts';

interface FilterProps {
  readonly pen: Pen;
  /** The keys of the options that are chosen. */
  readonly chosen: readonly string[];
  /** The key of the option that is selected; null: the first. */
  readonly option: string | null;
  readonly width: number;
  readonly height: number;
}

/** Rows longer than this are not followed from the name to the count. */
const row_cells_max = 90;
const countCells = 6;
/** Cells by which a party is set in under the one that controls it. */
const depthCells = 2;
/** Deeper ones would leave no room for their names. */
const depth_max = 6;

/** Choose what the claims are filtered by; what is chosen has a cross. */
export function Filter({ pen, chosen, option: selected, width, height }: FilterProps) {
  const { options, at } = filterRows(pen.shown, selected);
  const kinds = useMemo(() => [...new Set(options.map(({ kind }) => kind))], [options]);
  const groups = useMemo(() => options.map(({ kind }) => kinds.indexOf(kind)), [options, kinds]);
  const { filter } = pen.language;
  const row = Math.min(width - markerCells, row_cells_max);
  return (
    <Chooser
      title={filter.title}
      groups={groups}
      headingOf={group => heading(pen, kinds[group], row + markerCells - 2)}
      rowOf={index => {
        const option = options[index];
        if (!option) return { key: String(index), line: [] };
        const left = claimsLeftWith(pen.shown, option, chosen);
        const line = optionLine(pen, option, chosen.includes(option.key), left, row);
        return { key: option.key, line };
      }}
      at={at}
      width={width}
      height={height}
    />
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
