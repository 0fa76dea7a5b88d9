import type { Assessment, Claim } from '../../model/briefing.ts';
import { assessment } from '../../model/parts.ts';
import type { Findings } from '../tree/found.ts';
import type { MappingNode } from '../tree/tree.ts';
import { itemsOf } from '../tree/tree-access.ts';
import { checkPart } from './check-part.ts';
import { sectionOf } from './check-top.ts';
import type { LeftOutAt } from './left-out.ts';
import { assessmentPointers, checkPointers, type KnownIds } from './references.ts';

/** Check each assessment; one of a claim that was left out has nothing to be shown beside. */
export function checkAssessments(
  root: MappingNode,
  claims: readonly Claim[],
  known: KnownIds,
  findings: Findings,
): { kept: Assessment[]; leftOut: LeftOutAt[] } {
  const usable = new Set(claims.map(claim => claim.id));
  const kept: Assessment[] = [];
  const leftOut: LeftOutAt[] = [];
  const items = itemsOf(sectionOf(root, 'assessments', 'list', findings));
  for (const [index, node] of items.entries()) {
    const key = `assessments[${index}]`;
    const context = { part: 'assessments', key, keySpan: null, here: 'assessment', claim: null };
    const { value } = checkPart(assessment, node, findings, context);
    checkPointers(assessmentPointers, node, known, findings);
    if (value !== null && usable.has(value.claim)) kept.push(value);
    else leftOut.push({ part: 'assessment', name: key, at: node.at });
  }
  return { kept, leftOut };
}
