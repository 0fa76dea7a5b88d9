import type { ActionId } from '../../lang/action-text.ts';
import type { Stops } from '../find/stops.ts';
import type { Reading } from '../reading-aloud/reading.ts';
import {
  type Context,
  currentView,
  type ScreenId,
  type State,
  type View,
  type ViewOf,
} from '../state/state.ts';
import { briefingsScreen } from './briefings/briefings-screen.ts';
import { compareScreen } from './compare/compare-screen.ts';
import { dashboardScreen } from './dashboard/dashboard-screen.ts';
import { filterScreen } from './filter/filter-screen.ts';
import { helpScreen } from './help/help-screen.ts';
import { matrixScreen } from './matrix/matrix-screen.ts';
import { originsScreen } from './origins/origins-screen.ts';
import { pictureScreen } from './picture/picture-screen.ts';
import { problemsScreen } from './problems/problems-screen.ts';
import type { Drawn, Head, Room, Scene, Screen } from './screen.ts';
import { sourceScreen } from './source/source-screen.ts';
import { timelineScreen } from './timeline/timeline-screen.ts';

/** Every screen. One that is forgotten here does not compile. */
export const screens: { readonly [Id in ScreenId]: Screen<ViewOf<Id>> } = {
  dashboard: dashboardScreen,
  compare: compareScreen,
  source: sourceScreen,
  help: helpScreen,
  problems: problemsScreen,
  briefings: briefingsScreen,
  picture: pictureScreen,
  filter: filterScreen,
  matrix: matrixScreen,
  timeline: timelineScreen,
  origins: originsScreen,
};

/** The screen of what is open. The table gives each its own: no type can say so of any of them. */
export function screenOf<Open extends View>(view: Open): Screen<Open> {
  return screens[view.screen] as unknown as Screen<Open>;
}

/** A screen with what is open of it. */
interface OnTop {
  readonly head: (scene: Scene) => Head;
  readonly draw: (scene: Scene, room: Room) => Drawn | null;
  readonly told: (scene: Scene) => Reading | null;
  readonly update: (state: State, action: ActionId, context: Context) => State;
  readonly stops: (state: State, context: Context, words: readonly string[]) => Stops | null;
}

/** The screen that is on top: the last of the views, or else the dashboard. */
export function onTop(state: State): OnTop {
  const view = currentView(state);
  return view ? opened(screenOf(view), view) : opened(screens.dashboard, state.dashboard);
}

function opened<Open>({ head, draw, told, update, stops }: Screen<Open>, view: Open): OnTop {
  return {
    head,
    draw: (scene, room) => draw(view, scene, room),
    told: scene => told(view, scene),
    update: (state, action, context) => update(state, view, action, context),
    stops: (state, context, words) => stops(state, view, context, words),
  };
}
