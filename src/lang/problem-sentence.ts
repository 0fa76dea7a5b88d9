import type { Problem } from '../model/problem.ts';
import { shortened } from './shortened.ts';

/** One sentence of what is wrong and one of what to do. */
export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}

/** All of a problem that its sentences are made from. */
export type ProblemFacts = Pick<Problem, 'details' | 'suggestion'>;

export type ProblemSentence = (problem: ProblemFacts) => ProblemWords;

/** What the sentences of one language are put together from. */
export interface ProblemSpeech {
  /** `a figure`, `the file`; a part without a name of its own is called by its key. */
  readonly parts: Readonly<Record<string, string>>;
  /** `a list`, `text`, `nothing`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly or: string;
  /** A hint at what may have been meant, which is in backticks already. */
  readonly didYouMean: (meant: string) => string;
}

/** The details of a problem, ready for a sentence. */
export interface Told {
  /** A detail as it is, cut where it is long; empty when there is none. */
  readonly text: (detail: string) => string;
  /** A detail in backticks. */
  readonly code: (detail: string) => string;
  /** The part that has the key. */
  readonly part: string;
  /** What the value is. */
  readonly kind: string;
  /** Which kinds of values would fit. */
  readonly kinds: string;
  /** The words that would fit, in backticks. */
  readonly words: string;
  /** It looks like the rest of a text that a comma or colon has cut in two. */
  readonly isText: boolean;
}

/**
 * How sentences are made in one language: from the details of a problem and, woven into the hint,
 * what may have been meant; null where nothing was.
 */
export function saying(speech: ProblemSpeech) {
  return (make: (told: Told, meant: string | null) => ProblemWords): ProblemSentence =>
    problem => {
      const { suggestion } = problem;
      const meant = suggestion === null ? null : speech.didYouMean(quoted(suggestion));
      return make(told(problem, speech), meant);
    };
}

/** Take the details of a problem apart in the words of one language. */
export function told({ details, suggestion }: ProblemFacts, speech: ProblemSpeech): Told {
  const raw = (detail: string): string => String(details[detail] ?? '');
  const expected = raw('expected').split('\n').filter(Boolean);
  const part = raw('part');
  return {
    text: detail => shortened(raw(detail)),
    code: detail => quoted(raw(detail)),
    part: speech.parts[part] ?? quoted(part),
    kind: speech.kinds[raw('kind')] ?? raw('kind'),
    kinds: joined(
      expected.map(kind => speech.kinds[kind] ?? kind),
      speech.or,
    ),
    words: joined(expected.map(quoted), speech.or),
    isText: /\s|^\d/.test(raw('key')) || (details.bare === 1 && suggestion === null),
  };
}

/** In backticks, as the sentences write whatever stands in a file. */
export function quoted(text: string): string {
  return `\`${shortened(text)}\``;
}

function joined(items: readonly string[], or: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}
