import type { Briefing, Claim } from '../../model/briefing.ts';
import type { Loaded } from '../loaded.ts';
import { flatPlaces } from '../tree/flat-places.ts';
import { type FlatTree, flattened } from '../tree/flat-tree.ts';
import { noPlaces, treeBehind } from '../tree/places.ts';

/** What loading a file gave without its claims, in a form that can go to another thread. */
export interface PackedHead extends Omit<Loaded, 'briefing' | 'places' | 'articles'> {
  readonly briefing: Omit<Briefing, 'claims'> | null;
  /** Null where nothing can be asked for its place. */
  readonly tree: FlatTree | null;
  readonly text: string;
}

/** What is loaded, parted into pieces that each take some milliseconds to be received. */
export interface Packed {
  readonly head: PackedHead;
  readonly claims: readonly (readonly Claim[])[];
}

/** Reports that go in one piece, and characters of them. */
const piece_max = { reports: 400, characters: 400_000 } as const;

export function packed(loaded: Loaded): Packed {
  const { briefing, places, articles: _, ...rest } = loaded;
  const { claims = [], ...whole } = briefing ?? {};
  const behind = treeBehind(places);
  const tree = behind && flattened(behind.root);
  const head = { ...rest, briefing: briefing && (whole as Omit<Briefing, 'claims'>) };
  return { head: { ...head, tree, text: behind?.text ?? '' }, claims: pieces(claims) };
}

function pieces(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const found: Claim[][] = [];
  let [reports, characters] = [0, 0];
  for (const claim of claims) {
    const last = found.at(-1);
    reports += claim.reports.length + 1;
    characters += charactersOf(claim);
    const isFull = reports > piece_max.reports || characters > piece_max.characters;
    if (last && !isFull) last.push(claim);
    else {
      found.push([claim]);
      [reports, characters] = [claim.reports.length + 1, charactersOf(claim)];
    }
  }
  return found;
}

/** About how many: of its words, which are what can be long. */
function charactersOf(claim: Claim): number {
  let sum = 0;
  for (const report of claim.reports) {
    sum += report.passage?.length ?? 0;
    if ('quote' in report) for (const run of report.quote ?? []) sum += run.length;
  }
  return sum;
}

export function unpacked({ head, claims }: Packed): Loaded {
  const { briefing, tree, text, ...rest } = head;
  return {
    ...rest,
    briefing: briefing && { ...briefing, claims: claims.flat() },
    places: tree ? flatPlaces(tree, text) : noPlaces,
    articles: new Map(),
  };
}
