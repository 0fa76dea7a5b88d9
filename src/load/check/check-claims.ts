import * as v from 'valibot';
import type { ClaimKind, UnkeyedClaim } from '../../model/briefing.ts';
import { casualty, datedEvent, figure, statement } from '../../model/claims.ts';
import { id as idForm } from '../../model/fields.ts';
import { limits } from '../../model/limits.ts';
import type { Findings } from '../tree/found.ts';
import type { TreeNode } from '../tree/tree.ts';
import { child, itemsOf, type Section, sections, textOf } from '../tree/tree-access.ts';
import { checkPart } from './check-part.ts';
import { checkPointers, checkRepeatedReports, claimPointers, type KnownIds } from './references.ts';

/** A claim of the file, whether or not it can be used. */
export interface ClaimDraft {
  readonly kind: ClaimKind;
  readonly section: Section;
  readonly index: number;
  readonly node: TreeNode;
  /** Its id where it has a readable one. */
  readonly id: string | null;
}

/** A claim whose own form is right; ids of other claims in it are known, but not yet followed. */
export interface SoundClaim {
  readonly draft: ClaimDraft;
  readonly claim: UnkeyedClaim;
}

const schemas = { figure, casualty, statement, event: datedEvent } as const;

/** All claims of a file, in the order in which a briefing has them. */
export function draftClaims(root: TreeNode): ClaimDraft[] {
  return sections.flatMap(({ section, kind }) =>
    itemsOf(child(root, section)).map((node, index) => {
      const named = textOf(child(node, 'id'));
      const id = named !== null && v.is(idForm, named) ? named : null;
      return { kind, section, index, node, id };
    }),
  );
}

/** The claims there is room for; one problem says so when there are more. */
export function withinLimit(drafts: readonly ClaimDraft[], findings: Findings) {
  const beyond = drafts[limits.claims_max];
  if (beyond) {
    const details = { limit: limits.claims_max, found: drafts.length };
    findings.add({ code: 'too_many_claims', span: beyond.node, details });
  }
  return drafts.slice(0, limits.claims_max);
}

/**
 * Check each claim on its own, and that whatever it names is somewhere in the file.
 *
 * @returns the claims in which nothing is wrong; of claims with the same id the first
 */
export function checkClaims(
  drafts: readonly ClaimDraft[],
  known: KnownIds,
  findings: Findings,
): SoundClaim[] {
  const first = new Map<string, ClaimDraft>();
  return drafts.flatMap(draft => {
    const isRepeated = checkRepeatedId(draft, first, findings);
    const claim = checkClaim(draft, findings);
    const unknown = checkPointers(claimPointers, draft.node, known, findings, draft.id);
    const repeats = checkRepeatedReports(draft.node, findings, draft.id);
    if (claim === null || isRepeated || unknown.size > 0 || repeats) return [];
    return [{ draft, claim }];
  });
}

function checkClaim({ kind, section, index, node, id }: ClaimDraft, findings: Findings) {
  const key = `${section}[${index}]`;
  const context = { part: section, key, keySpan: null, here: kind, claim: id };
  const { value } = checkPart(schemas[kind], node, findings, context);
  return value === null ? null : ({ ...value, kind } as UnkeyedClaim);
}

function checkRepeatedId(
  draft: ClaimDraft,
  first: Map<string, ClaimDraft>,
  findings: Findings,
): boolean {
  const { id, node } = draft;
  const span = child(node, 'id');
  if (id === null || span === null) return false;
  const before = first.get(id);
  if (!before) {
    first.set(id, draft);
    return false;
  }
  const at = child(before.node, 'id')?.at ?? before.node.at;
  findings.add({ code: 'duplicate_id', span, details: { found: id }, claim: id, first: at });
  return true;
}
