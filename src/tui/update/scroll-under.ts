import type { PanelId, Rectangle } from '../draw/arrange.ts';
import type { PanelPlaces } from '../screens/screen.ts';
import type { Context, State } from '../state/state.ts';
import { linesPerNotch, type Notch } from '../terminal/wheel.ts';
import { update } from './update.ts';

/**
 * Scroll the panel of the dashboard that the pointer is on, and focus it. Unlike an arrow the wheel
 * stays in its panel: at its end it does not go on into the next one, which is not under the pointer.
 *
 * @returns null where another screen is on top, or there is no panel under the pointer
 */
export function scrollUnder(
  state: State,
  notch: Notch,
  places: PanelPlaces,
  context: Context,
): State | null {
  if (state.views.length > 0) return null;
  const focus = panelAt(places, notch);
  if (!focus) return null;
  const focused: State = { ...state, dashboard: { ...state.dashboard, focus } };
  const action = notch.key === 'up' ? 'page-up' : 'page-down';
  return update(focused, action, { ...context, page: linesPerNotch });
}

function panelAt(places: PanelPlaces, { column, row }: Notch): PanelId | null {
  const found = (Object.entries(places) as [PanelId, Rectangle][]).find(
    ([, { left, top, width, height }]) =>
      column >= left && column < left + width && row >= top && row < top + height,
  );
  return found?.[0] ?? null;
}
