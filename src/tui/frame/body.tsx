import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { ScrollPosition } from '../components/scroll-text.tsx';
import type { PanelId } from '../draw/arrange.ts';
import type { Pen } from '../pen.ts';
import { ArticleScreen } from '../screens/article/article.tsx';
import { showsText } from '../screens/article/update-article.ts';
import { Briefings } from '../screens/briefings/briefings.tsx';
import { Compare } from '../screens/compare/compare.tsx';
import { Dashboard } from '../screens/dashboard/dashboard.tsx';
import { Filter } from '../screens/filter/filter.tsx';
import { Help } from '../screens/help/help.tsx';
import { Matrix } from '../screens/matrix/matrix.tsx';
import { OriginsScreen } from '../screens/origins/origins.tsx';
import { Picture } from '../screens/picture/picture.tsx';
import { Problems } from '../screens/problems/problems.tsx';
import { SourceScreen } from '../screens/source/source.tsx';
import { TimelineScreen } from '../screens/timeline/timeline.tsx';
import {
  type BriefingEntry,
  type Context,
  currentView,
  type ScreenId,
  type State,
} from '../state/state.ts';
import type { PanelPlaces } from '../update/scroll-under.ts';

interface BodyProps {
  readonly pen: Pen | null;
  readonly language: Language;
  readonly state: State;
  readonly context: Context;
  /** The file as it was last read, usable or not. */
  readonly latest: Loaded | null;
  readonly entries: readonly BriefingEntry[];
  readonly columns: number;
  readonly rows: number;
  readonly onPage: (panel: PanelId | 'view', items: number) => void;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
  /** Rows of the screen over this one. */
  readonly top: number;
  readonly onPlaces: (panels: PanelPlaces) => void;
}

/** The screen that is on top, between header and footer. */
export function Body(props: BodyProps): React.JSX.Element | null {
  const { pen, language, state, context, latest, columns, rows, onPage, onScroll } = props;
  const view = currentView(state);
  const size = { width: columns, height: rows - 2 };
  switch (view?.screen) {
    case 'help': {
      const from: ScreenId = state.views.at(-2)?.screen ?? 'dashboard';
      const below = { ...state, views: state.views.slice(0, -1) };
      const rest = { view, from, state: below, context, language, onScroll };
      return <Help {...rest} {...size} />;
    }
    case 'briefings':
      return (
        <Briefings
          strings={language.strings}
          entries={props.entries}
          at={view.at}
          onPage={items => onPage('view', items)}
          {...size}
        />
      );
    case 'problems':
      return latest ? (
        <Problems
          language={language}
          loaded={latest}
          shown={pen?.shown.loaded === latest ? pen.shown : null}
          view={view}
          onScroll={onScroll}
          {...size}
        />
      ) : null;
    case 'compare':
      return pen && <Compare pen={pen} view={view} onScroll={onScroll} {...size} />;
    case 'picture':
      return pen && <Picture pen={pen} view={view} onScroll={onScroll} {...size} />;
    case 'source':
      if (pen && showsText(pen.shown, view)) {
        return <ArticleScreen pen={pen} view={view} onScroll={onScroll} {...size} />;
      }
      return (
        pen && (
          <SourceScreen pen={pen} view={view} onPage={items => onPage('view', items)} {...size} />
        )
      );
    case 'filter':
      return pen && <Filter pen={pen} chosen={state.filter} option={view.option} {...size} />;
    case 'matrix':
      return pen && <Matrix pen={pen} view={view} onScroll={onScroll} {...size} />;
    case 'timeline':
      return (
        pen && (
          <TimelineScreen
            pen={pen}
            entry={view.entry}
            onPage={items => onPage('view', items)}
            {...size}
          />
        )
      );
    case 'origins':
      return (
        pen && (
          <OriginsScreen
            pen={pen}
            entry={view.entry}
            onPage={items => onPage('view', items)}
            {...size}
          />
        )
      );
    case undefined:
      return (
        pen && (
          <Dashboard
            pen={pen}
            state={state}
            columns={columns}
            rows={rows}
            top={props.top}
            onPage={onPage}
            onPlaces={props.onPlaces}
          />
        )
      );
  }
}
