import type { Articles } from '../model/article.ts';
import type { Briefing, ClaimKind } from '../model/briefing.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { ReportKey } from '../model/report-key.ts';

/** A part of the file that could not be used because of the problems found in it. */
export interface LeftOut {
  readonly part: ClaimKind | 'assessment' | 'party' | 'source' | 'event' | 'policy';
  /** Its id where it has a readable one, else its place in the list (`figures[2]`). */
  readonly name: string;
  readonly place: Place | null;
}

/** Where things stand in the file, so that an editor can be opened there. */
export interface Places {
  /**
   * @param path keys and list indexes from the root, such as `['figures', 0, 'reports', 1, 'value']`
   * @returns where the value at that path begins, or null when there is none
   */
  at(path: readonly (string | number)[]): Place | null;
  /** Where a claim begins, by its id. */
  ofClaim(claim: string): Place | null;
  /** Where a report begins, or what stands at a path in that report. */
  ofReport(report: ReportKey, ...path: readonly (string | number)[]): Place | null;
}

/** What loading one file gives: never an exception for anything a file may contain. */
export interface Loaded {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** Null when the file cannot be used at all. */
  readonly briefing: Briefing | null;
  /** In the file's order. */
  readonly problems: readonly Problem[];
  /** How many further problems were found past the limit. */
  readonly problemsBeyond: number;
  /** What somebody should look at, and because of which nothing is left out; the first of them. */
  readonly warnings: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  readonly places: Places;
  /** The texts of its sources; none where they were not looked for. */
  readonly articles: Articles;
}
