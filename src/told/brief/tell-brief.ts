import { type Standing, standingOf } from '../../analysis/counts.ts';
import { seriousness } from '../../analysis/pair.ts';
import { claimKinds } from '../../model/briefing.ts';
import type { TextPen } from '../text-pen.ts';
import type { ToldClaim } from '../told-claim.ts';

/** The claims that several sources answer, by how their answers stand. */
export interface ToldBrief {
  /** Each with its claims, the most serious first, then by kind and as the file has them. */
  readonly groups: readonly BriefGroup[];
  /** How many accepted claims one source alone answers. */
  readonly single: number;
  /** Of their answers, how many somebody should look at in the article. */
  readonly singleToVerify: number;
  /** How many claims nobody has reviewed yet; they are in no group. */
  readonly proposed: number;
}

export interface BriefGroup {
  readonly standing: Exclude<Standing, 'single'>;
  readonly claims: readonly BriefClaim[];
}

export interface BriefClaim {
  readonly told: ToldClaim;
  /**
   * The letters of the sources whose words somebody should look at: what is said of them may be a
   * slip of the file.
   */
  readonly toVerify: readonly string[];
}

/** What is contested comes first, and what agrees last. */
const order = ['disagreeing', 'differing', 'agreeing'] as const;

export function tellBrief(pen: TextPen): ToldBrief {
  const { briefing, analysis } = pen;
  const accepted = claimKinds.flatMap(kind =>
    briefing.claims.filter(claim => claim.kind === kind && claim.review === 'accepted'),
  );
  const claims = accepted.map(claim => briefClaim(pen.told(claim)));
  const place = ({ told }: BriefClaim) => -seriousness(told.verdict.code);
  const of = (standing: Standing) =>
    claims.filter(({ told }) => standingOf(told.verdict.code) === standing);
  return {
    groups: order.map(standing => ({
      standing,
      claims: of(standing).toSorted((a, b) => place(a) - place(b)),
    })),
    single: analysis.counts.single,
    singleToVerify: of('single').reduce((sum, { toVerify }) => sum + toVerify.length, 0),
    proposed: analysis.counts.proposed,
  };
}

function briefClaim(told: ToldClaim): BriefClaim {
  const doubtful = told.answers.filter(({ standing }) => standing?.warning);
  return { told, toVerify: doubtful.map(({ mark }) => mark) };
}
