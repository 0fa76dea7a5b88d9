import type { Told, ToldAnswer } from './told-answer.ts';

/** The facts of an answer that are told in a phrase each. */
export type PhraseFact = {
  [Fact in keyof ToldAnswer]: ToldAnswer[Fact] extends Told<unknown> | null ? Fact : never;
}[keyof ToldAnswer];

/**
 * Some facts of an answer as phrases. What is not stated is left out, and so is that an answer is
 * put as a fact, which goes without saying.
 *
 * @param facts in the order in which they are told
 */
export function phrasesOf(answer: ToldAnswer, facts: readonly PhraseFact[]): readonly string[] {
  return facts.flatMap(fact => {
    const told = answer[fact];
    return told === null || told.code === 'indicative' ? [] : [told.text];
  });
}
