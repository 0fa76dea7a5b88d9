import type { Stretch } from '../../model/stretch.ts';

/** A word or expression by which an outlet takes its distance from what it reports. */
export interface Hedge extends Stretch {
  /**
   * - `conditional`: a form of the verb (“auraient été tués”, “may have been killed”);
   * - `adverb`: an adverb or adjective, or a verb of seeming (“apparemment”, “alleged”, “appears to”);
   * - `attributed`: said to be others' belief (“are said to”, “feared dead”, “claimed that”);
   * - `unknown`: said not to be known, or not to be vouched for (“unclear if”, “has not confirmed”).
   */
  readonly kind: 'conditional' | 'adverb' | 'attributed' | 'unknown';
}
