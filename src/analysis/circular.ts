import type { ReportKey } from '../model/report-key.ts';
import type { Context } from './context.ts';

/** One report's way, and the outlet that prints it. */
export interface Route {
  /** The report, by key. */
  readonly report: ReportKey;
  readonly outlet: string | null;
  /** Party ids, origin first. */
  readonly chain: readonly string[];
}

/**
 * The reports of one claim whose lineage goes round in a circle, so that it proves no more than
 * where it began: a chain that meets a party twice, or a top controller again after having left
 * it; a source that prints what its own outlet has said to somebody else; and two sources whose
 * outlets stand in each other's chains.
 *
 * @param routes of all the reports of the claim
 * @returns those that are circular
 */
export function circularRoutes(routes: readonly Route[], context: Context): ReadonlySet<Route> {
  const citing = outletsCiting(routes);
  return new Set(
    routes.filter(
      route => returns(route.chain, context) || citesItself(route) || citesMutually(route, citing),
    ),
  );
}

function returns(chain: readonly string[], context: Context): boolean {
  if (chain.length < 2) return false;
  if (new Set(chain).size < chain.length) return true;
  const left = new Set<string>();
  let current: string | null = null;
  for (const party of chain) {
    const controller = context.controller(party);
    if (controller === current) continue;
    if (left.has(controller)) return true;
    if (current !== null) left.add(current);
    current = controller;
  }
  return false;
}

/** An outlet at the end of its own chain only says that it reports for itself. */
function citesItself({ outlet, chain }: Route): boolean {
  return outlet !== null && chain.slice(0, -1).includes(outlet);
}

function citesMutually(
  { outlet, chain }: Route,
  citing: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const others = outlet === null ? undefined : citing.get(outlet);
  return others !== undefined && chain.some(party => others.has(party));
}

/** For each party in a chain, the outlets of the sources that rest on it, other than itself. */
function outletsCiting(routes: readonly Route[]): ReadonlyMap<string, ReadonlySet<string>> {
  const citing = new Map<string, Set<string>>();
  for (const { outlet, chain } of routes) {
    if (outlet === null) continue;
    for (const party of chain) {
      if (outlet === party) continue;
      const outlets = citing.get(party) ?? new Set();
      citing.set(party, outlets.add(outlet));
    }
  }
  return citing;
}
