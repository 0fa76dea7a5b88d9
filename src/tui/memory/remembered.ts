import * as v from 'valibot';
import { reportsOf } from '../../text/names.ts';
import { panelIds } from '../draw/arrange.ts';
import { chosenOptions, filterShown } from '../filter/filter-shown.ts';
import type { Shown, State, View } from '../state/state.ts';

/** No id is longer than this; whoever wrote a longer one meant something else. */
const id = v.pipe(v.string(), v.maxLength(500));
const row = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An entry of a list, or a choice of the filter: ids with words of the program between them. */
const key = v.pipe(v.string(), v.maxLength(1000));

const view = v.variant('screen', [
  v.object({
    screen: v.literal('compare'),
    claim: id,
    source: id,
    scroll: v.nullable(row),
    with: v.exactOptional(id),
  }),
  v.object({
    screen: v.literal('source'),
    source: id,
    claim: v.nullable(id),
    list: v.exactOptional(v.boolean()),
    text: v.exactOptional(
      v.object({
        passage: v.nullable(key),
        top: v.nullable(
          v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(-1)), skip: row }),
        ),
      }),
    ),
  }),
  v.object({ screen: v.literal('picture'), claim: id, scroll: v.nullable(row) }),
  v.object({
    screen: v.literal('matrix'),
    claim: v.nullable(id),
    source: v.nullable(id),
    cells: v.exactOptional(v.picklist(['full', 'compact'])),
  }),
  v.object({ screen: v.picklist(['timeline', 'origins']), entry: v.nullable(key) }),
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
  views: v.pipe(v.array(view), v.maxLength(6)),
  /** What was filtered by. */
  filter: v.optional(v.pipe(v.array(key), v.maxLength(200)), []),
});
export type Remembered = v.InferOutput<typeof remembered>;

/** What to keep of a state: where one was in the briefing, and not the help or a list over it. */
export function remember({ dashboard, views, filter }: State): Omit<Remembered, 'format' | 'file'> {
  const { focus, zoomed, selected } = dashboard;
  return {
    focus,
    zoomed,
    selected: { ...selected },
    views: views.flatMap(rememberedView),
    filter: [...filter],
  };
}

/** What a search has gone to is not kept: the search is over. */
function rememberedView(open: View): RememberedView[] {
  switch (open.screen) {
    case 'help':
    case 'problems':
    case 'briefings':
    case 'filter':
      return [];
    case 'source': {
      // Which of several answers it was is not kept: the key of a report is for one reading of a file.
      const { text, report: _, ...view } = open;
      return [text ? { ...view, text: { passage: text.passage, top: text.top } } : view];
    }
    case 'compare': {
      const { report: _, with: other, ...view } = open;
      return [other ? { ...view, with: other.source } : view];
    }
    case 'picture':
    case 'matrix':
    case 'timeline':
    case 'origins':
      return [open];
  }
}

/**
 * The state to go on in: what was left, as far as the briefing still has it.
 *
 * @param start the state in which the briefing would open otherwise
 */
export function recall(
  kept: Omit<Remembered, 'format' | 'file'>,
  shown: Shown,
  start: State,
): State {
  const { zoomed, selected } = kept;
  const filter = chosenOptions(shown, kept.filter).map(option => option.key);
  const { items } = filterShown(shown, filter);
  const focus =
    [kept.focus, start.dashboard.focus, ...panelIds].find(panel => items[panel].length > 0) ??
    kept.focus;
  const found = kept.views.flatMap(open => viewIn(open, shown));
  // A screen stands in the pile once.
  const views = found.filter(
    (open, at) => found.findIndex(({ screen }) => screen === open.screen) === at,
  );
  return { ...start, dashboard: { focus, zoomed, selected }, views, filter };
}

/** A list finds its own place where the one that was kept is gone. */
function viewIn(open: RememberedView, { briefing }: Shown): View[] {
  const has = (list: readonly { readonly id: string }[], wanted: string | null) =>
    list.some(each => each.id === wanted);
  switch (open.screen) {
    case 'compare': {
      const { with: other, ...view } = open;
      const claim = briefing.claims.find(({ id }) => id === view.claim);
      if (!claim || !has(briefing.sources, view.source)) return [];
      const [version] = other === undefined ? [] : reportsOf(claim, other);
      if (!version) return [view];
      return [{ ...view, with: { source: version.source, report: version.key } }];
    }
    case 'source':
      if (!has(briefing.sources, open.source)) return [];
      return [has(briefing.claims, open.claim) ? open : { ...open, claim: null }];
    case 'picture':
      return has(briefing.claims, open.claim) ? [open] : [];
    case 'matrix':
    case 'timeline':
    case 'origins':
      return [open];
  }
}
