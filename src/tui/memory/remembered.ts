import * as v from 'valibot';
import { panelIds } from '../draw/arrange.ts';
import { chosenOptions, filterShown } from '../filter/filter-shown.ts';
import type { Remembered as RememberedView } from '../screens/screen.ts';
import { screenOf, screens } from '../screens/screens.ts';
import { rememberedId, rememberedKey } from '../screens/shared/remembered-id.ts';
import type { Shown, State, View } from '../state/state.ts';

/** An open screen that is opened again the next time; each screen says what is kept of it. */
interface KeptView {
  readonly screen: View['screen'];
}

const view = v.lazy(kept => {
  const screen = (kept as Partial<KeptView> | null)?.screen;
  const isOne = typeof screen === 'string' && Object.hasOwn(screens, screen);
  return (isOne && rememberedOf({ screen })?.schema) || v.never();
}) as v.GenericSchema<unknown, KeptView>;

function rememberedOf(kept: KeptView): RememberedView<View> | null {
  return screenOf(kept as View).remembered;
}

/** What is kept of a briefing that was open, for the next time. */
export const remembered = v.object({
  format: v.literal(1),
  /** The file it is about, by its real path. */
  file: v.string(),
  focus: v.picklist(panelIds),
  zoomed: v.boolean(),
  selected: v.object({
    figures: v.nullable(rememberedId),
    statements: v.nullable(rememberedId),
    casualties: v.nullable(rememberedId),
    sources: v.nullable(rememberedId),
  }),
  views: v.pipe(v.array(view), v.maxLength(6)),
  /** What was filtered by. */
  filter: v.optional(v.pipe(v.array(rememberedKey), v.maxLength(200)), []),
});
export type Remembered = v.InferOutput<typeof remembered>;

/** What to keep of a state: where one was in the briefing, and not the help or a list over it. */
export function remember({ dashboard, views, filter }: State): Omit<Remembered, 'format' | 'file'> {
  const { focus, zoomed, selected } = dashboard;
  return {
    focus,
    zoomed,
    selected: { ...selected },
    views: views.flatMap(open => (rememberedOf(open)?.keep(open) as KeptView | undefined) ?? []),
    filter: [...filter],
  };
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
  const found = kept.views.flatMap(open => {
    const again = rememberedOf(open)?.open(open, shown);
    if (!again) return [];
    const left = screenOf(again).without(again, shown);
    return 'view' in left ? [left.view] : [];
  });
  // A screen stands in the pile once.
  const views = found.filter(
    (open, at) => found.findIndex(({ screen }) => screen === open.screen) === at,
  );
  return { ...start, dashboard: { focus, zoomed, selected }, views, filter };
}
