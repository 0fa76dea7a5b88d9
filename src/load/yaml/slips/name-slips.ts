import { composeLexemes, type YamlMistake } from '../compose.ts';
import { visitLexemes } from '../lexemes.ts';
import { blankSlips } from './blank-slips.ts';
import { commaSlips } from './comma-slips.ts';
import { markSlips } from './mark-slips.ts';
import { signSlips } from './sign-slips.ts';
import type { Slip } from './slip.ts';
import { textSlips } from './text-slips.ts';

/** A stretch of a file that is read by itself is never longer than this. */
const window_chars_max = 12_000;
/** Characters read to try repairs, over the whole file; past it the library has the last word. */
const tried_chars_max = 100_000;
/** What looking for the lines around a mistake counts for. */
const look_chars = 500;

/** A mistake with the slip behind it, where there is one that explains it. */
export interface NamedMistake extends YamlMistake {
  /** Null: what the library says of it is all that is known. */
  readonly slip: Omit<Slip, 'repaired'> | null;
}

/**
 * Tell the slips behind what the YAML library cannot read. The library says where it could not go
 * on, which is often another place than the slip's. A slip is named only where the lines around
 * it can be read without it, and cannot be read with it; what followed from it is not told.
 *
 * @param errors the library's
 * @returns in the file's order
 */
export function nameSlips(text: string, errors: readonly YamlMistake[]): readonly NamedMistake[] {
  const named: NamedMistake[] = [];
  const budget = { chars: tried_chars_max };
  let explainedTo = 0;
  for (const error of errors.toSorted((one, other) => one.at - other.at)) {
    if (error.at < explainedTo) continue;
    const found = explainedAt(text, error.at, budget);
    named.push({ ...error, slip: found?.slip ?? null });
    if (found) explainedTo = found.to;
  }
  return named;
}

/** Tried in the lines around a mistake, the fewest first. */
function explainedAt(text: string, at: number, budget: Budget): Explained | null {
  if (budget.chars <= 0) return null;
  budget.chars -= look_chars;
  for (const part of windowsAround(text, at)) {
    const found = explained(part.text, at - part.at, budget);
    if (found) return { slip: moved(found.slip, part.at), to: found.to + part.at };
  }
  return null;
}

interface Budget {
  chars: number;
}

interface Explained {
  readonly slip: Omit<Slip, 'repaired'>;
  /** How far the text can be read without the slip. */
  readonly to: number;
}

/**
 * The slip without which a text can be read, at least beyond the line where it could not be.
 *
 * @param at where the library finds the mistake in the whole file
 */
function explained(text: string, at: number, budget: Budget): Explained | null {
  const mistakeIn = (read: string) => {
    budget.chars -= read.length;
    return firstMistake(read);
  };
  // By itself it is read otherwise than in its file: nothing is to be learnt from it.
  if (budget.chars < text.length || mistakeIn(text) !== at) return null;
  const lineEnd = lineEndAfter(text, at);
  const nearestFirst = (slips: readonly Slip[]) =>
    slips
      // What comes after the line where reading ended has not been read.
      .filter(slip => slip.at < lineEnd)
      .toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at));
  const slips = [
    // Words before a key that needs a comma would be right between quotes too.
    ...nearestFirst(commaSlips(text)),
    ...nearestFirst([
      ...[...blankSlips(text), ...markSlips(text)],
      ...[...signSlips(text), ...textSlips(text)],
    ]),
  ];
  let best: Explained | null = null;
  for (const slip of slips) {
    if (budget.chars < text.length) break;
    const mistake = mistakeIn(slip.repaired);
    if (mistake === null) return { slip, to: text.length };
    const to = mistake - (slip.repaired.length - text.length);
    if (to > lineEnd && (best === null || to > best.to)) best = { slip, to };
  }
  return best;
}

function moved({ reason, at, end, found }: Explained['slip'], by: number): Omit<Slip, 'repaired'> {
  return { reason, at: at + by, end: end + by, found };
}

/** Where a text is no YAML; null where it is. */
function firstMistake(text: string): number | null {
  const lexemes: string[] = [];
  let depth = 0;
  visitLexemes(text, (type, source) => {
    lexemes.push(source);
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
    return depth < 64;
  });
  const { errors } = composeLexemes(lexemes, text.length);
  return errors.length === 0 ? null : Math.min(...errors.map(({ at }) => at));
}

const parent = 'k:\n';

interface Window {
  readonly text: string;
  /** The offset of its beginning in the file; the parent's line, which is not there, counts. */
  readonly at: number;
}

/**
 * Lines around a place that belong together: from the last line before it that is indented no more
 * than a claim, from the one before that, and from the last that is not indented at all, each to
 * the next line of its kind.
 */
function windowsAround(text: string, at: number): readonly Window[] {
  const start = Math.max(0, at - window_chars_max);
  const before = text.slice(start, lineEndAfter(text, at));
  const heads = [...before.matchAll(/^ {0,2}(?=[^\s#\u200b\ufeff])/gmu)].map(head => head.index);
  const tops = heads.filter(head => before.charAt(head) !== ' ' && before.charAt(head) !== '-');
  const from = [...new Set([heads.at(-1), heads.at(-2), tops.at(-1)])];
  return from.flatMap((head): Window[] => {
    if (head === undefined) return [];
    const isTop = head === tops.at(-1);
    const begins = start + head;
    const rest = text.slice(begins, begins + window_chars_max);
    const ending = isTop ? /\n(?=[^\s#-])/u : /\n(?= {0,2}[^\s#])/u;
    const next = ending.exec(rest.slice(at - begins));
    if (next === null && begins + rest.length < text.length) return [];
    const part = next ? rest.slice(0, at - begins + next.index + 1) : rest;
    // What is indented, or an item, stands under a key of the file.
    return isTop
      ? [{ text: part, at: begins }]
      : [{ text: parent + part, at: begins - parent.length }];
  });
}

function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
