import { type Standing, standingOf } from '../../analysis/counts.ts';
import { seriousness } from '../../analysis/pair.ts';
import { claimKinds } from '../../model/briefing.ts';
import type { TextPen } from '../text-pen.ts';
import type { ToldClaim } from '../told-claim.ts';

/** The claims that several sources answer, by how their answers stand. */
export interface ToldBrief {
  /** Each with its claims, the most serious first, then in the order of the summary. */
  readonly groups: readonly BriefGroup[];
  /** How many accepted claims one source alone answers. */
  readonly single: number;
  /** How many claims nobody has reviewed yet; they are in no group. */
  readonly proposed: number;
}

export interface BriefGroup {
  readonly standing: Exclude<Standing, 'single'>;
  readonly claims: readonly ToldClaim[];
}

/** What is contested comes first, and what agrees last. */
const order = ['disagreeing', 'differing', 'agreeing'] as const;

export function tellBrief(pen: TextPen): ToldBrief {
  const { briefing, analysis } = pen;
  const accepted = claimKinds.flatMap(kind =>
    briefing.claims.filter(claim => claim.kind === kind && claim.review === 'accepted'),
  );
  const told = accepted.map(claim => pen.told(claim));
  const place = ({ verdict }: ToldClaim) => -seriousness(verdict.code);
  return {
    groups: order.map(standing => ({
      standing,
      claims: told
        .filter(({ verdict }) => standingOf(verdict.code) === standing)
        .toSorted((a, b) => place(a) - place(b)),
    })),
    single: analysis.counts.single,
    proposed: analysis.counts.proposed,
  };
}
