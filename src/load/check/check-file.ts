import * as v from 'valibot';
import type { Briefing } from '../../model/briefing.ts';
import * as parts from '../../model/parts.ts';
import type { Findings } from '../tree/found.ts';
import type { MappingNode } from '../tree/tree.ts';
import { child, sections } from '../tree/tree-access.ts';
import { checkAssessments } from './check-assessments.ts';
import { checkClaims, draftClaims, withinLimit } from './check-claims.ts';
import { entries_max } from './check-entries.ts';
import { checkParties, checkSources } from './check-sources.ts';
import { checkFormat, checkTopKeys, checkTopValue, sectionOf } from './check-top.ts';
import { type LeftOutAt, leftOutClaim } from './left-out.ts';
import { linkClaims } from './link-claims.ts';
import { idSet, type KnownIds } from './references.ts';

export interface CheckedFile {
  /** Null when the file is written in a format this program does not know. */
  readonly briefing: Briefing | null;
  readonly leftOut: readonly LeftOutAt[];
}

/** A language tag for a file that does not say its language [BCP 47: undetermined]. */
const undetermined = 'und';

/**
 * Check a file part by part and make a briefing of the parts in which nothing is wrong.
 *
 * @param fallbackTitle for a file that gives neither a title nor the name of its event
 */
export function checkFile(
  root: MappingNode,
  fallbackTitle: string,
  findings: Findings,
): CheckedFile {
  if (!checkFormat(root, findings)) return { briefing: null, leftOut: [] };
  checkTopKeys(root, findings);
  const title = checkTopValue(root, 'title', findings);
  const lang = checkTopValue(root, 'lang', findings) ?? undetermined;
  const event = checkTopValue(root, 'event', findings);
  const policy = checkTopValue(root, 'policy', findings);

  for (const { section } of sections) sectionOf(root, section, 'list', findings);
  const everyDraft = draftClaims(root);
  const known: KnownIds = {
    parties: idSet(keysOf(root, 'parties')),
    sources: idSet(keysOf(root, 'sources')),
    claims: idSet(everyDraft.flatMap(draft => draft.id ?? [])),
  };
  const parties = checkParties(root, known, findings);
  const sources = checkSources(root, lang, known, findings);
  const drafts = withinLimit(everyDraft, findings);
  const linked = linkClaims(checkClaims(drafts, known, findings), drafts, findings);
  const usable = new Set(linked.map(({ draft }) => draft));
  const claims = linked.map(({ claim }) => claim);
  const assessments = checkAssessments(root, claims, known, findings);

  const briefing: Briefing = {
    title: title ?? event?.name ?? fallbackTitle,
    lang,
    event,
    summary: checkTopValue(root, 'summary', findings),
    policy: policy ?? v.parse(parts.policy, {}),
    parties: new Map(parties.kept.map(party => [party.id, party])),
    sources: sources.kept,
    claims,
    assessments: assessments.kept,
  };
  const leftOut = [
    ...(event === null ? leftOutTop(root, 'event') : []),
    ...(policy === null ? leftOutTop(root, 'policy') : []),
    ...parties.leftOut,
    ...sources.leftOut,
    ...drafts.filter(draft => !usable.has(draft)).map(leftOutClaim),
    ...assessments.leftOut,
  ];
  return { briefing, leftOut };
}

/** A part that is there and could not be used; one that is absent or `null` is not left out. */
function leftOutTop(root: MappingNode, part: 'event' | 'policy'): LeftOutAt[] {
  const node = child(root, part);
  if (node === null || (node.kind === 'scalar' && node.value === null)) return [];
  return [{ part, name: part, at: node.at }];
}

/** The ids of the entries there is room for: nothing can name the others. */
function keysOf(root: MappingNode, section: 'parties' | 'sources'): readonly string[] {
  const node = child(root, section);
  return node?.kind === 'mapping' ? [...node.entries.keys()].slice(0, entries_max[section]) : [];
}
