import { limits } from '../../model/limits.ts';
import { type Problem, type ProblemCode, warningCodes } from '../../model/problem.ts';
import type { Stretch } from '../../model/stretch.ts';
import { excerptOf } from './excerpt.ts';
import type { Lines } from './lines.ts';
import { name_length_max, nearest } from './nearest.ts';

/** A problem as it is found, before its place and excerpt are worked out. */
export interface Found {
  readonly code: ProblemCode;
  /** Null for a problem of the file as a whole. */
  readonly span: Stretch | null;
  readonly details: Problem['details'];
  readonly claim?: string | null;
  /** Where the thing stands that this one repeats; its line is added to the details. */
  readonly first?: number;
  /** The mapping it was found in, as a path: a key missing there may be the misspelt one there. */
  readonly inside?: string;
  /** A name that is not known, and the names it may have been meant for. */
  readonly near?: { readonly name: string; readonly known: readonly string[] };
}

/** More than this many are only counted while they are found: a file can hold millions. */
const keptWhileFinding = 20 * limits.problems_max;

/** Letters compared at most to find near names: beyond it problems come without a suggestion. */
const compared_max = 5_000_000;

/** Collects what is wrong with one file. */
export class Findings {
  readonly #kept: Found[] = [];
  #count = 0;

  add(found: Found): void {
    this.#count++;
    if (this.#kept.length < keptWhileFinding) this.#kept.push(found);
  }

  get count(): number {
    return this.#count;
  }

  /**
   * The problems in the file's order, the same problem at the same place once.
   *
   * @param lines the file's text; null when it could not be read as text
   */
  problems(file: string, lines: Lines | null): { problems: Problem[]; problemsBeyond: number } {
    const unique = distinct(this.#kept);
    const first = unique
      .toSorted((one, other) => (one.span?.at ?? -1) - (other.span?.at ?? -1))
      .slice(0, limits.problems_max);
    const repeated = this.#kept.length - unique.length;
    let compared = 0;
    const suggestionFor = ({ near }: Found): string | null => {
      if (!near || near.name.length > name_length_max) return null;
      compared += near.known.length * near.name.length;
      return compared <= compared_max ? nearest(near.name, near.known) : null;
    };
    return {
      problems: first.map(found => ({
        ...problemOf(found, file, lines),
        suggestion: suggestionFor(found),
      })),
      problemsBeyond: this.#count - repeated - first.length,
    };
  }
}

function distinct(all: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return all.filter(({ code, span, details }) => {
    const name = `${code} ${span?.at ?? ''} ${details.key ?? ''}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function problemOf(found: Found, file: string, lines: Lines | null): Omit<Problem, 'suggestion'> {
  const { code, span, details, claim, first } = found;
  const known = lines !== null && span !== null;
  return {
    code,
    severity: warningCodes.has(code) ? 'warning' : 'error',
    file,
    place: known ? lines.place(span.at) : null,
    excerpt: known ? excerptOf(lines, span.at, span.end) : null,
    details:
      known && first !== undefined ? { ...details, first: lines.place(first).line } : details,
    claim: claim ?? null,
  };
}
