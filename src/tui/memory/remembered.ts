import * as v from 'valibot';
import { panelIds } from '../draw/arrange.ts';
import type { Shown, State, View } from '../state/state.ts';

/** No id is longer than this; whoever wrote a longer one meant something else. */
const id = v.pipe(v.string(), v.maxLength(500));
const row = v.pipe(v.number(), v.integer(), v.minValue(0));

const view = v.variant('screen', [
  v.object({
    screen: v.literal('compare'),
    claim: id,
    source: id,
    scroll: v.nullable(row),
    with: v.exactOptional(id),
  }),
  v.object({ screen: v.literal('source'), source: id, claim: v.nullable(id) }),
]);
type RememberedView = v.InferOutput<typeof view>;

/** What is kept of a briefing that was open, for the next time. */
export const remembered = v.object({
  format: v.literal(1),
  /** The file it is about, by its real path. */
  file: v.string(),
  focus: v.picklist(panelIds),
  zoomed: v.boolean(),
  selected: v.object({
    figures: v.nullable(id),
    statements: v.nullable(id),
    casualties: v.nullable(id),
    sources: v.nullable(id),
  }),
  views: v.pipe(v.array(view), v.maxLength(4)),
});
export type Remembered = v.InferOutput<typeof remembered>;

/** What to keep of a state: where one was in the briefing, and not the help or a list over it. */
export function remember({ dashboard, views }: State): Omit<Remembered, 'format' | 'file'> {
  const { focus, zoomed, selected } = dashboard;
  return { focus, zoomed, selected: { ...selected }, views: views.filter(isOfBriefing) };
}

function isOfBriefing(open: View): open is RememberedView {
  return open.screen === 'compare' || open.screen === 'source';
}

/**
 * The state to go on in: what was left, as far as the briefing still has it.
 *
 * @param start the state in which the briefing would open otherwise
 */
export function recall(
  { focus, zoomed, selected, views }: Omit<Remembered, 'format' | 'file'>,
  shown: Shown,
  start: State,
): State {
  const hasItems = shown.items[focus].length > 0;
  const dashboard = { focus: hasItems ? focus : start.dashboard.focus, zoomed, selected };
  const found = views.flatMap(open => viewIn(open, shown));
  // A screen stands in the pile once.
  const piled = found.filter(
    (open, at) => found.findIndex(({ screen }) => screen === open.screen) === at,
  );
  return { ...start, dashboard, views: piled };
}

function viewIn(open: RememberedView, { briefing }: Shown): RememberedView[] {
  const hasClaim = briefing.claims.some(claim => claim.id === open.claim);
  const hasSource = briefing.sources.some(source => source.id === open.source);
  if (!hasSource) return [];
  if (open.screen === 'source') return [hasClaim ? open : { ...open, claim: null }];
  return hasClaim ? [open] : [];
}
