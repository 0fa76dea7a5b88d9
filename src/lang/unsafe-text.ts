import type { Problem } from '../model/problem.ts';
import type { UnsafeKind, UnsafeText } from '../model/unsafe-text.ts';
import { quoted } from './problem-sentence.ts';

/** What the sentences on characters that are not shown as they are are put together from. */
export interface UnsafeSpeech {
  readonly kinds: Readonly<Record<UnsafeKind, string>>;
  readonly has: (count: number) => string;
  readonly others: string;
  readonly colon: string;
}

type Details = Problem['details'];
type Told = Omit<UnsafeText, 'first'>;

/** A value is called by its key; of a comment there is no more to say. */
export function subjectOf(subject: string, { part, key }: Details): string {
  const name = quoted(String(key ?? ''));
  if (part === 'comment') return subject;
  return subject === '' ? name : `${subject} ${name}`;
}

export function toldUnsafe(
  { count, characters, hasOthers }: Told,
  { kinds, has, others, colon }: UnsafeSpeech,
): string {
  const named = characters.map(({ name, kind }) => `${name} (${kinds[kind]})`).join(', ');
  return `${has(count)}${colon} ${named}${hasOthers ? ` ${others}` : ''}`;
}

/** What the details of a problem hold: names and kinds, one a line. */
export function foundIn({ count, names, kinds, others }: Details): Told {
  const kind = String(kinds ?? '').split('\n');
  const characters = String(names ?? '')
    .split('\n')
    .map((name, at) => ({ name, kind: kind[at] as UnsafeKind }));
  return { count: Number(count), characters, hasOthers: others === 1 };
}
