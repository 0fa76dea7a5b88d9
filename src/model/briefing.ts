import type * as v from 'valibot';
import type { casualty, datedEvent, figure, statement } from './claims.ts';
import type { fileEntries } from './file.ts';
import type { assessment, event, party, policy, source } from './parts.ts';
import type { ReportKey } from './report-key.ts';

export type EventInfo = v.InferOutput<typeof event>;
export type Policy = v.InferOutput<typeof policy>;
export type Assessment = v.InferOutput<typeof assessment>;

export type Party = v.InferOutput<typeof party> & { readonly id: string };
export type Source = v.InferOutput<typeof source> & {
  readonly id: string;
  /** A, B, C …: the short mark where room is short. */
  readonly mark: string;
};

type Checked<Schema extends v.GenericSchema, Kind> = v.InferOutput<Schema> & {
  readonly kind: Kind;
};

/** A claim by itself: its reports have no keys yet. */
export type UnkeyedClaim =
  | Checked<typeof figure, 'figure'>
  | Checked<typeof casualty, 'casualty'>
  | Checked<typeof statement, 'statement'>
  | Checked<typeof datedEvent, 'event'>;

/** The same with a key for each report; see `ReportKey`. */
type Keyed<Unkeyed extends UnkeyedClaim> = Omit<Unkeyed, 'reports'> & {
  reports: (Unkeyed['reports'][number] & { readonly key: ReportKey })[];
};

export type Figure = Keyed<Checked<typeof figure, 'figure'>>;
export type Casualty = Keyed<Checked<typeof casualty, 'casualty'>>;
export type Statement = Keyed<Checked<typeof statement, 'statement'>>;
export type DatedEvent = Keyed<Checked<typeof datedEvent, 'event'>>;

/** A question; its reports are the sources' answers. */
export type Claim = Figure | Casualty | Statement | DatedEvent;
export type ClaimKind = Claim['kind'];

/** The list of a file that holds the claims of a kind, in the order in which they are shown. */
export const claimSections = {
  figure: 'figures',
  casualty: 'casualties',
  statement: 'statements',
  event: 'events',
} as const satisfies Readonly<Record<ClaimKind, keyof typeof fileEntries>>;

/** In the order in which they are shown. */
export const claimKinds = Object.keys(claimSections) as readonly ClaimKind[];

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
