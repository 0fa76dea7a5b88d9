import type { ArticlePager } from '../article/article-pager.ts';

/** A piece of a screen that is read out whenever it becomes another one. */
export interface Part {
  /** Tells it apart from others that have the same words. */
  readonly key: string;
  readonly text: string;
  /** What it belongs to: said before it when that is another one than before. */
  readonly heading?: string;
}

/** A screen as a text to be read aloud. */
export interface Reading {
  /** Which screen it is, and of what: another one is read from its name on. */
  readonly place: string;
  /** How many screens lie below: coming back to one is told shorter than opening it. */
  readonly depth: number;
  readonly name: string;
  /** Said when it is opened. */
  readonly opening: readonly string[];
  /** Where one is. */
  readonly current: readonly Part[];
  /** How far one can go in a text that has no items. */
  readonly max: number;
  /** The places of what a search goes to in such a text. */
  readonly starts?: readonly number[];
  /** For an article's text: moves in it. */
  readonly article?: ArticlePager;
}

/**
 * What to say after a key: of the same screen what has changed, of another one its name and where
 * one is there, and before that what it holds if it was opened just now.
 *
 * @param before what was read last; null: nothing yet
 */
export function announcement(before: Reading | null, after: Reading): readonly string[] {
  const isSame = before?.place === after.place;
  const lines = after.current.flatMap((part, at): string[] => {
    const last = isSame ? before.current[at] : undefined;
    if (part.text === '' || (last?.key === part.key && last.text === part.text)) return [];
    const isNew = part.heading !== undefined && last?.heading !== part.heading;
    return [isNew ? `${part.heading}, ${part.text}` : part.text];
  });
  if (isSame) return lines;
  const isBack = before !== null && after.depth < before.depth;
  return [after.name, ...(isBack ? [] : after.opening), ...lines].filter(line => line !== '');
}
