import type { Steps } from '../../model/steps.ts';
import { type Folding, foldings, foldText } from '../folding.ts';

/**
 * The foldings without which two texts would not be the same.
 *
 * @returns none for equal texts
 */
export function* foldingsBetween(a: string, b: string): Steps<readonly Folding[]> {
  if (a === b) return [];
  const needed: Folding[] = [];
  for (const folding of foldings) {
    if (foldText(a, folding).text.trim() !== foldText(b, folding).text.trim()) needed.push(folding);
    yield;
  }
  // Spaces at an end go whatever is left out.
  return needed.length > 0 ? needed : ['space'];
}
