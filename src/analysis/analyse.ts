import type { Articles } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import { type Analysis, analysisWith } from './analysis.ts';
import { verify } from './verification/verify.ts';

export type { Analysis } from './analysis.ts';

/**
 * Work out all that a loaded briefing tells. Pure, and without error for any briefing.
 *
 * @param articles by source id, as far as they are at hand
 */
export function analyse(briefing: Briefing, articles: Articles = new Map()): Analysis {
  return analysisWith(briefing, verify(briefing, articles));
}
