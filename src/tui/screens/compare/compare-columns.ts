import type { Briefing, Claim, Report, Source } from '../../../model/briefing.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { reportsOf } from '../../../text/names.ts';

/** So many columns stand beside each other in most terminals. */
const columnsUsual = 4;

/** One answer, or a source that gives none. */
export interface CompareColumn {
  readonly source: Source;
  /** Null: the source says nothing. */
  readonly report: Report | null;
}

/**
 * The columns of Compare, one for each answer and each silent source, in the file's order of the
 * sources, but of many sources those that answer before the silent ones, because the answers would
 * else stand too far apart to be compared.
 */
export function compareColumns(briefing: Briefing, claim: Claim): readonly CompareColumn[] {
  const { sources } = briefing;
  const columns = sources.flatMap((source): CompareColumn[] => {
    const reports = reportsOf(claim, source.id);
    if (reports.length === 0) return [{ source, report: null }];
    return reports.map(report => ({ source, report }));
  });
  if (sources.length <= columnsUsual) return columns;
  return [
    ...columns.filter(({ report }) => report !== null),
    ...columns.filter(({ report }) => report === null),
  ];
}

/** The place of the chosen column: the answer with the key, else the source's first; -1 for none. */
export function columnPlace(
  columns: readonly CompareColumn[],
  chosen: { readonly source: string; readonly report?: ReportKey | null },
): number {
  const exact = columns.findIndex(({ report }) => report !== null && report.key === chosen.report);
  return exact >= 0 ? exact : columns.findIndex(({ source }) => source.id === chosen.source);
}
