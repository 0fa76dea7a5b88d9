import type * as v from 'valibot';
import type { casualty, datedEvent, figure, statement } from './claims.ts';
import type { assessment, event, party, policy, source } from './parts.ts';

export type EventInfo = v.InferOutput<typeof event>;
export type Policy = v.InferOutput<typeof policy>;
export type Assessment = v.InferOutput<typeof assessment>;

export type Party = v.InferOutput<typeof party> & { readonly id: string };
export type Source = v.InferOutput<typeof source> & {
  readonly id: string;
  /** A, B, C …: the short mark where room is short. */
  readonly mark: string;
};

export type Figure = v.InferOutput<typeof figure> & { readonly kind: 'figure' };
export type Casualty = v.InferOutput<typeof casualty> & { readonly kind: 'casualty' };
export type Statement = v.InferOutput<typeof statement> & { readonly kind: 'statement' };
export type DatedEvent = v.InferOutput<typeof datedEvent> & { readonly kind: 'event' };

/** A question; its reports are the sources' answers. */
export type Claim = Figure | Casualty | Statement | DatedEvent;
export type ClaimKind = Claim['kind'];

/** In the order in which they are shown. */
export const claimKinds: readonly ClaimKind[] = ['figure', 'casualty', 'statement', 'event'];

/** A claim whose answers are quantities. */
export type CountedClaim = Figure | Casualty;

export type CountedReport = CountedClaim['reports'][number];
export type StatementReport = Statement['reports'][number];
export type EventReport = DatedEvent['reports'][number];
export type Report = Claim['reports'][number];

/** A briefing whose ids all resolve. */
export interface Briefing {
  readonly title: string;
  readonly lang: string;
  readonly event: EventInfo | null;
  readonly summary: string | null;
  readonly policy: Policy;
  readonly parties: ReadonlyMap<string, Party>;
  /** In display order. */
  readonly sources: readonly Source[];
  /** Figures, casualties, statements, events; in the file's order within each. */
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
}

/** The claims of one kind, in the file's order. */
export function claimsOf<Kind extends ClaimKind>(
  briefing: Briefing,
  kind: Kind,
): readonly Extract<Claim, { kind: Kind }>[] {
  return briefing.claims.filter(
    (claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind,
  );
}
