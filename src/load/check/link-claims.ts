import type { Claim, Report, UnkeyedClaim } from '../../model/briefing.ts';
import { withKeys } from '../../model/report-key.ts';
import type { Findings } from '../tree/found.ts';
import { child, itemsOf, textOf } from '../tree/tree-access.ts';
import type { ClaimDraft, SoundClaim } from './check-claims.ts';
import { ringsOf } from './cycles.ts';

/** A claim whose links have been followed and whose reports have keys. */
export interface LinkedClaim {
  readonly draft: ClaimDraft;
  readonly claim: Claim;
}

type Drafts = ReadonlyMap<string, ClaimDraft>;

/**
 * Follow the links from claim to claim, `within` and `revises`, and give each report its key.
 *
 * A link to a claim of another kind, or to a report that is not there, is a problem of the claim
 * that has it. A link to a claim that was left out for other reasons is cut without a word, and so
 * are the links of a ring once it has been reported: none of them can be told to be the wrong one.
 *
 * @param drafts all claims of the file, also those that cannot be used
 * @returns claims whose every link leads to another of them
 */
export function linkClaims(
  sound: readonly SoundClaim[],
  drafts: readonly ClaimDraft[],
  findings: Findings,
): LinkedClaim[] {
  const byId = firstOfEachId(drafts);
  const mislinked = new Set([
    ...drafts.filter(draft => checkWithinKind(draft, byId, findings)),
    ...checkRevisedReports(drafts, byId, findings),
  ]);
  const ringed = checkRings(byId, findings);
  const kept = sound.filter(({ draft }) => !mislinked.has(draft));
  const ids = new Set(kept.map(({ claim }) => claim.id));
  return kept.map(({ draft, claim }) => ({ draft, claim: withKeys(cutLinks(claim, ids, ringed)) }));
}

function firstOfEachId(drafts: readonly ClaimDraft[]): Drafts {
  const byId = new Map<string, ClaimDraft>();
  for (const draft of drafts) {
    if (draft.id !== null && !byId.has(draft.id)) byId.set(draft.id, draft);
  }
  return byId;
}

function checkWithinKind(draft: ClaimDraft, byId: Drafts, findings: Findings): boolean {
  const named = withinOf(draft);
  const found = textOf(named);
  const whole = found === null ? undefined : byId.get(found);
  if (!whole || !named || found === null || whole.kind === draft.kind) return false;
  const details = { found, kind: draft.kind, other: whole.kind };
  findings.add({ code: 'within_other_kind', span: named, details, claim: draft.id });
  return true;
}

/** The claims with a report that revises a report which is not there. */
function checkRevisedReports(
  drafts: readonly ClaimDraft[],
  byId: Drafts,
  findings: Findings,
): ClaimDraft[] {
  const answering = new Map<ClaimDraft, ReadonlySet<string | null>>();
  return drafts.filter(draft => {
    let isWrong = false;
    for (const report of itemsOf(child(draft.node, 'reports'))) {
      const revises = child(report, 'revises');
      const older = byId.get(textOf(child(revises, 'claim')) ?? '');
      const named = child(revises, 'source');
      const found = textOf(named);
      if (!older || !named || found === null) continue;
      const sources = answering.get(older) ?? sourcesOf(older);
      answering.set(older, sources);
      if (sources.has(found)) continue;
      isWrong = true;
      const details = { key: 'source', found, target: older.id ?? '' };
      findings.add({ code: 'unknown_source', span: named, details, claim: draft.id });
    }
    return isWrong;
  });
}

function sourcesOf({ node }: ClaimDraft): ReadonlySet<string | null> {
  return new Set(itemsOf(child(node, 'reports')).map(report => textOf(child(report, 'source'))));
}

function checkRings(byId: Drafts, findings: Findings): ReadonlySet<string> {
  const next = new Map<string, string | null>();
  for (const [id, draft] of byId) {
    const whole = textOf(withinOf(draft));
    const isSameKind = whole !== null && byId.get(whole)?.kind === draft.kind;
    next.set(id, isSameKind ? whole : null);
  }
  const rings = ringsOf(next);
  for (const ring of rings) {
    const id = ring[0] ?? '';
    const draft = byId.get(id);
    const span = draft ? withinOf(draft) : null;
    const details = { ring: [...ring, id].join(' → ') };
    findings.add({ code: 'within_cycle', span, details, claim: id });
  }
  return new Set(rings.flat());
}

function withinOf(draft: ClaimDraft) {
  const counts = draft.kind === 'figure' || draft.kind === 'casualty';
  return counts ? child(draft.node, 'within') : null;
}

function cutLinks(
  claim: UnkeyedClaim,
  ids: ReadonlySet<string>,
  ringed: ReadonlySet<string>,
): UnkeyedClaim {
  const linked = { ...claim, reports: claim.reports.map(report => cutRevision(report, ids)) };
  if ('within' in linked && linked.within !== null) {
    const isCut = ringed.has(claim.id) || !ids.has(linked.within);
    if (isCut) linked.within = null;
  }
  return linked as UnkeyedClaim;
}

function cutRevision<Revising extends Pick<Report, 'revises'>>(
  report: Revising,
  ids: ReadonlySet<string>,
): Revising {
  const isCut = report.revises !== null && !ids.has(report.revises.claim);
  return isCut ? { ...report, revises: null } : report;
}
