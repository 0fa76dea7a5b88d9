import type { Party, Source } from '../../model/briefing.ts';
import { sourceMark } from '../../model/mark.ts';
import { party, source } from '../../model/parts.ts';
import type { Findings } from '../tree/found.ts';
import type { MappingNode } from '../tree/tree.ts';
import { child } from '../tree/tree-access.ts';
import { checkEntries } from './check-entries.ts';
import { sectionOf } from './check-top.ts';
import { ringsOf } from './cycles.ts';
import type { LeftOutAt } from './left-out.ts';
import type { KnownIds } from './references.ts';

interface Checked<Part> {
  readonly kept: Part[];
  /** The entries in which something was wrong, also the ones that were kept in part. */
  readonly leftOut: LeftOutAt[];
}

/** Check the sources and mark them A, B, C … in the file's order. */
export function checkSources(
  root: MappingNode,
  lang: string,
  known: KnownIds,
  findings: Findings,
): Checked<Source> {
  const section = sectionOf(root, 'sources', 'mapping', findings);
  const kind = {
    schema: source,
    section: 'sources',
    part: 'source',
    standIns: () => ({ lang }),
  } as const;
  const { kept, leftOut } = checkEntries(kind, section, known, findings);
  return {
    kept: kept.map(({ id, value }, index) => ({ ...value, id, mark: sourceMark(index) })),
    leftOut,
  };
}

/**
 * Check the parties and who controls whom.
 *
 * A ring of control is reported once and all its links are cut: none of them can be told to be
 * the wrong one, and whichever were kept would decide who the origin is.
 */
export function checkParties(
  root: MappingNode,
  known: KnownIds,
  findings: Findings,
): Checked<Party> {
  const section = sectionOf(root, 'parties', 'mapping', findings);
  const kind = {
    schema: party,
    section: 'parties',
    part: 'party',
    standIns: (id: string) => ({ name: id, kind: 'other' }),
  } as const;
  const { kept, leftOut } = checkEntries(kind, section, known, findings);
  const rings = ringsOf(new Map(kept.map(({ id, value }) => [id, value.controlled_by])));
  for (const ring of rings) {
    const [id = ''] = ring;
    const span = child(child(section, id), 'controlled_by');
    findings.add({ code: 'control_cycle', span, details: { ring: [...ring, id].join(' → ') } });
  }
  const ringed = new Set(rings.flat());
  const ids = new Set(kept.map(({ id }) => id));
  return {
    kept: kept.map(({ id, value }) => {
      const controller = value.controlled_by;
      const isCut = ringed.has(id) || (controller !== null && !ids.has(controller));
      return { ...value, id, controlled_by: isCut ? null : controller };
    }),
    leftOut,
  };
}
