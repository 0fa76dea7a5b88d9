import type { Figure } from './statistics.ts';

/** Figures as rows of text, under a heading. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(figure => [
    figure.name,
    amount(figure.min, figure.unit),
    amount(figure.median, figure.unit),
    amount(figure.p95, figure.unit),
    figure.timesFloor === null ? '' : `${figure.timesFloor.toFixed(2)}×`,
    String(figure.runs),
    figure.target ?? '',
    isMissed(figure) ? 'missed' : '',
  ]);
  return aligned([['what', 'min', 'median', 'p95', 'of node', 'runs', 'target', ''], ...rows]);
}

/** A target is a bound of the median, unless it says of what: `≤ 2.2× node`, `p95 ≤ 16 ms`. */
function isMissed(figure: Figure): boolean {
  const [, percentile, bound = '', unit = ''] =
    /^(p95 )?[≤<] ([\d.]+)(× node| ms| KB| MB)$/.exec(figure.target ?? '') ?? [];
  if (unit === '') return false;
  const value = percentile ? figure.p95 : figure.median;
  if (unit === '× node') return (figure.timesFloor ?? 0) > Number(bound);
  return value > Number(bound) * (unit === ' KB' ? 1024 : 1);
}

/** How figures stand to those of an earlier run: below one is better than before. */
export function comparison(now: readonly Figure[], before: readonly Figure[]): string {
  const rows = now.flatMap(figure => {
    const old = before.find(({ name }) => name === figure.name);
    if (!old) return [];
    // Machines differ and are busy at times: what both were measured against counts where it is there.
    const isOfNode = figure.timesFloor !== null && old.timesFloor !== null;
    const measure = (of: Figure) => (isOfNode ? (of.timesFloor ?? 0) : of.median);
    const told = (of: Figure) =>
      isOfNode ? `${measure(of).toFixed(2)}× node` : amount(of.median, of.unit);
    const ratio = measure(figure) / measure(old);
    const p95 = old.p95 === 0 ? 1 : figure.p95 / old.p95;
    return [[figure.name, told(old), told(figure), `${ratio.toFixed(2)}×`, `${p95.toFixed(2)}×`]];
  });
  return aligned([['what', 'before', 'now', 'ratio', 'p95 (of ms)'], ...rows]);
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = unit === 'bytes' ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
