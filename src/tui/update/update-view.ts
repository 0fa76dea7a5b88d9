import type { ActionId } from '../../lang/action-text.ts';
import { updateBriefings } from '../screens/briefings/update-briefings.ts';
import { updateCompare } from '../screens/compare/update-compare.ts';
import { updateFilter } from '../screens/filter/update-filter.ts';
import { updateMatrix } from '../screens/matrix/update-matrix.ts';
import { updateOrigins } from '../screens/origins/update-origins.ts';
import { updatePicture } from '../screens/picture/update-picture.ts';
import { updateTextOrList } from '../screens/source/update-text-or-list.ts';
import { updateTimeline } from '../screens/timeline/update-timeline.ts';
import { replace } from '../state/pile.ts';
import { scrolled } from '../state/scrolled.ts';
import type { Context, State, View } from '../state/state.ts';

/** The state after an action on a screen that stands before the dashboard. */
export function updateView(state: State, view: View, action: ActionId, context: Context): State {
  const { shown, page } = context;
  switch (view.screen) {
    case 'compare':
      return shown ? updateCompare(state, view, action, shown, context) : state;
    case 'source':
      return shown ? updateTextOrList(state, view, action, shown, context) : state;
    case 'help':
      if (action === 'filter') return replace(state, { ...view, typing: true });
      return replace(state, { ...view, scroll: scrolled(action, context) });
    case 'problems':
      return replace(state, { ...view, scroll: scrolled(action, context) });
    case 'briefings':
      return updateBriefings(state, view, action, context);
    case 'filter':
      return shown ? updateFilter(state, view, action, shown) : state;
    case 'matrix':
      return shown ? updateMatrix(state, view, action, shown, context) : state;
    case 'timeline':
      return shown ? updateTimeline(state, view, action, shown, page) : state;
    case 'origins':
      return shown ? updateOrigins(state, view, action, shown, page) : state;
    case 'picture':
      return shown ? updatePicture(state, view, action, shown, context) : state;
  }
}
